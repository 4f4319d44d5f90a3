import { type Directive, treeOf } from './parse/tree.ts';
import { stockOf } from './stock.ts';

/** A file that another one includes. */
export interface Included {
  name: string;
  bytes: string;
}

/** Which files an `include` names; null where that is not known. */
export type Includes = (pattern: string) => Included[] | null;

/** More than any configuration has in each other, and fewer than a circle. */
const MOST_DEEP = 8;
const MOST_LINES = 50_000;

interface Inside {
  files: string[];
  trees: Directive[][];
}

export interface WithIncludes {
  directives: Directive[];
  /** Of the file itself, those in whose place other lines stand now, with the files that these are of. */
  resolved: { at: Directive; files: string[] }[];
}

/** The lines of a file with what its includes hold in their place: what was found, or else what is shipped. */
export function withIncludes(directives: readonly Directive[], includes: Includes): WithIncludes {
  const resolved: WithIncludes['resolved'] = [];
  const known = new Map<string, Inside | null>();
  let lines = 0;

  function all(some: readonly Directive[], depth: number, own: Directive | null): Directive[] {
    return some.flatMap((one): Directive[] => {
      if (++lines > MOST_LINES) return own ? [] : [one];
      if (one.block) return [{ ...one, block: all(one.block, depth, own) }];
      const inner = one.name === 'include' && depth < MOST_DEEP ? insideOf(one) : null;
      if (!inner) return [one];
      const place = own ?? one;
      if (!own && inner.files.length > 0) resolved.push({ at: one, files: inner.files });
      return inner.trees.flatMap((tree) => all(placed(tree, place), depth + 1, place));
    });
  }

  function insideOf({ args }: Directive): Inside | null {
    const file = args[0]?.text ?? '';
    const before = known.get(file);
    if (before !== undefined) return before;
    const inside = readInside(file);
    known.set(file, inside);
    return inside;
  }

  function readInside(file: string): Inside | null {
    const found = includes(file);
    const stock = stockOf(file);
    const texts = found ?? (stock === null ? null : [{ name: '', bytes: stock }]);
    const trees = texts?.map(({ bytes }) => treeOf(bytes));
    if (!texts || !trees || trees.some((tree) => !tree || tree.stop)) return null;
    return {
      files: texts.flatMap(({ name }) => (name === '' ? [] : [name])),
      trees: trees.flatMap((tree) => (tree ? [tree.directives] : [])),
    };
  }

  return { directives: all(directives, 0, null), resolved };
}

/** What an include holds stands where it does. */
function placed(lines: readonly Directive[], { start, end, at, inner }: Directive): Directive[] {
  return lines.map((line) => ({
    ...line,
    start,
    end,
    at,
    inner,
    args: line.args.map((word) => ({ ...word, start: at.start, end })),
    block: line.block && placed(line.block, { ...line, start, end, at, inner }),
  }));
}
