import type { Line } from './parse/tree.ts';

/** A host that a pattern names in full, but for what it may have in front: `^(www\\.)?shop\\.example$`. */
const NAMED = /HTTP_HOST\}?\s+!?"?\^?(?:\([^()]*\)\?)?((?:[a-z\d-]|\\?\.|\[\.\])+)\$?"?(?:\s|$)/i;

/** The hosts that a file asks about by name, with the line: the site may be any of them. */
export function hostsIn(lines: readonly Line[]): { host: string; line: Line }[] {
  const asking = lines.filter(({ directive }) => directive.args.includes('HTTP_HOST'));
  return asking.flatMap((line) => {
    const [, name = ''] = NAMED.exec(line.directive.args) ?? [];
    const host = name.replace(/\[\.\]|\\\./g, '.').toLowerCase();
    return /^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(host) ? [{ host, line }] : [];
  });
}
