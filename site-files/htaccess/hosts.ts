import { type Line, linesLike, type Tree } from './parse/tree.ts';

/** A host that a pattern names in full, but for what it may have in front: `^(www\\.)?shop\\.example$`. */
const NAMED = /HTTP_HOST\}?\s+!?"?\^?(?:\([^()]*\)\?)?((?:[a-z\d-]|\\?\.|\[\.\])+)\$?"?(?:\s|$)/i;

/** The hosts that a file asks about by name, with the line: the site may be any of them. */
export function hostsIn(trees: readonly Tree[]): { host: string; line: Line }[] {
  return [...linesLike(trees, /HTTP_HOST/)].flatMap((line) => {
    const [, name = ''] = NAMED.exec(line.directive.args) ?? [];
    const host = name.replace(/\[\.\]|\\\./g, '.').toLowerCase();
    return /^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(host) ? [{ host, line }] : [];
  });
}
