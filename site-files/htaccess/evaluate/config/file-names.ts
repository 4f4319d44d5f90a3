import type { Directive } from '../../parse/tree.ts';
import { matched, patternIn, placeOf, type Reading } from './reading.ts';

/** Of a `<Files>` section: a pattern, or a name with the wildcards of a shell. */
export function nameTest(
  reading: Reading,
  directive: Directive,
  name: string,
  isPattern: boolean,
): (file: string) => boolean {
  const place = placeOf(reading, directive);
  if (isPattern) {
    const pattern = patternIn(reading, directive, name);
    return (file) => matched(pattern, file, place) !== null;
  }
  if (!/[*?[\\]/.test(name)) return (file) => file === name;
  const glob = globPattern(name);
  return (file) => glob.test(file);
}

/** Short runs between stars, each found as early as can be: no pattern of a file takes long. */
function globPattern(name: string): RegExp {
  let source = '';
  for (let at = 0; at < name.length; at++) {
    const char = name[at] ?? '';
    const set = char === '[' ? /^\[([!^]?)([^\]]+)\]/.exec(name.slice(at)) : null;
    if (char === '*') source += source.endsWith('.*') ? '' : '.*';
    else if (char === '?') source += '.';
    else if (set) {
      source += `[${set[1] ? '^' : ''}${(set[2] ?? '').replace(/[\\\]^[]/g, '\\$&')}]`;
      at += set[0].length - 1;
    } else {
      if (char === '\\') at++;
      source += (name[at] ?? '\\').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    }
  }
  return new RegExp(`^${source}$`, 's');
}
