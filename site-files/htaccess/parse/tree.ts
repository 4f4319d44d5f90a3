import type { Source, Span } from '../../source.ts';
import { LONGEST_LINE, type LogicalLine, logicalLines, placeIn } from './lines.ts';
import { wordAt } from './words.ts';

/** A directive or a section. `at` is the whole of its line. */
export interface Directive {
  /** As written, a section without its brackets. */
  name: string;
  /** In lower case, by which Apache knows it; a section begins with `<`. */
  key: string;
  /** What follows the name; of a section without the closing bracket. */
  args: string;
  at: Span;
  line: LogicalLine;
  /** Where `args` begin in the text of the line. */
  argsFrom: number;
  /** Of a section alone. */
  children?: Directive[];
  /** The line that closes it. */
  closing?: LogicalLine;
}

/** A directive of one of several files. */
export interface Line {
  file: string;
  directive: Directive;
}

/** A place that Apache does not take, whatever modules it has. */
interface Fault {
  at: Span;
  says: string;
}

export interface Tree {
  source: Source;
  directives: Directive[];
  comments: LogicalLine[];
  /** Sections that the end of the file leaves open, the outermost first. */
  unclosed: Directive[];
  /** The first one answers every request of the folder with 500. */
  faults: Fault[];
}

export function parseHtaccess(source: Source): Tree {
  const tree: Tree = { source, directives: [], comments: [], unclosed: [], faults: [] };
  const open: Directive[] = [];
  for (const line of logicalLines(source.bytes)) {
    if (line.text === '') continue;
    if (line.text.length > LONGEST_LINE)
      tree.faults.push({ at: line, says: `This line has more than ${LONGEST_LINE} characters` });
    if (line.text.startsWith('#')) tree.comments.push(line);
    else take(tree, open, line);
  }
  tree.unclosed = open;
  tree.faults.sort((a, b) => a.at.start - b.at.start);
  return tree;
}

function take(tree: Tree, open: Directive[], line: LogicalLine): void {
  const word = wordAt(line.text, 0);
  // Apache passes over what is quoted and empty.
  if (!word?.text) return;
  const at = { start: placeIn(line, 0), end: line.end };
  if (word.text.startsWith('</')) {
    close(tree, open, word.text, at, line);
    return;
  }
  const directive = directiveOf(line, word.text, word.next, at);
  const parent = open.at(-1);
  (parent?.children ?? tree.directives).push(directive);
  if (!directive.children) return;
  open.push(directive);
}

function directiveOf(line: LogicalLine, word: string, argsFrom: number, at: Span): Directive {
  const isSection = word.startsWith('<');
  const bare = word.endsWith('>') ? word.slice(0, -1) : word;
  const rest = line.text.slice(argsFrom);
  const bracket = isSection ? rest.lastIndexOf('>') : -1;
  const directive: Directive = {
    name: isSection ? bare.slice(1) : bare,
    key: bare.toLowerCase(),
    args: bracket !== -1 ? rest.slice(0, bracket) : rest,
    at,
    line,
    argsFrom,
  };
  if (isSection) directive.children = [];
  return directive;
}

function close(tree: Tree, open: Directive[], word: string, at: Span, line: LogicalLine): void {
  const name = word.slice(2).replace(/>$/, '');
  const last = open.at(-1);
  if (last && word.endsWith('>') && name.toLowerCase() === last.key.slice(1)) {
    last.closing = line;
    open.pop();
    return;
  }
  const wanted = last ? `where </${last.name}> is expected` : 'without a section that it closes';
  tree.faults.push({ at, says: `</${name}> stands ${wanted}` });
  // As people mean it: what is closed is the section of that name, if one is open.
  const index = open.findLastIndex((one) => one.key.slice(1) === name.toLowerCase());
  if (index !== -1) open.splice(index);
}

/** All of them in the order of the file, sections before what they hold. */
export function everyDirective(directives: readonly Directive[]): Directive[] {
  const found: Directive[] = [];
  const rest = directives.toReversed();
  for (let next = rest.pop(); next; next = rest.pop()) {
    found.push(next);
    if (next.children) for (const child of next.children.toReversed()) rest.push(child);
  }
  return found;
}
