import { onceFor } from '../../../base/once-for.ts';
import type { Source, Span } from '../../source.ts';
import { LONGEST_LINE, type LogicalLine, logicalLines, placeIn } from './lines.ts';
import { type Written, written } from './written.ts';

/** A directive or a section. `at` is the whole of its line. */
export interface Directive extends Pick<Written, 'name' | 'key' | 'args' | 'argsFrom'> {
  written: Written;
  at: Span;
  line: LogicalLine;
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

/** `known` has what is written in lines, by their text; what is new is added. */
export function parseHtaccess(source: Source, known = new Map<string, Written>()): Tree {
  const tree: Tree = { source, directives: [], comments: [], unclosed: [], faults: [] };
  const open: Directive[] = [];
  for (const line of logicalLines(source.bytes)) {
    if (line.text === '') continue;
    if (line.text.length > LONGEST_LINE)
      tree.faults.push({ at: line, says: `This line has more than ${LONGEST_LINE} characters` });
    if (line.text.startsWith('#')) tree.comments.push(line);
    else {
      const one = known.get(line.text) ?? written(line.text);
      known.set(line.text, one);
      take(tree, open, line, one);
    }
  }
  tree.unclosed = open;
  tree.faults.sort((a, b) => a.at.start - b.at.start);
  return tree;
}

function take(tree: Tree, open: Directive[], line: LogicalLine, written: Written): void {
  if (written.word === '') return;
  const at = { start: placeIn(line, 0), end: line.end };
  if (written.word.startsWith('</')) {
    close(tree, open, written.word, at, line);
    return;
  }
  const { name, key, args, argsFrom } = written;
  const directive: Directive = { name, key, args, argsFrom, written, at, line };
  if (key.startsWith('<')) directive.children = [];
  const parent = open.at(-1);
  (parent?.children ?? tree.directives).push(directive);
  if (directive.children) open.push(directive);
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

/** Those whose name and arguments fit: none in most files. */
export function* linesLike(trees: readonly Tree[], asks: RegExp): Generator<Line> {
  for (const tree of trees) {
    if (!asks.test(textOf(tree))) continue;
    for (const directive of everyDirective(tree.directives))
      if (asks.test(nameAndArguments(directive))) yield { file: tree.source.name, directive };
  }
}

function nameAndArguments({ key, args }: Directive): string {
  return `${key} ${args}`;
}

const textOf = onceFor(({ directives }: Tree) => everyDirective(directives).map(nameAndArguments).join('\n'));

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
