import { wildcard } from '../../../wildcard.ts';
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
  return wildcard(name);
}
