import type { Directive } from '../../parse/tree.ts';
import { argumentsIn } from '../../parse/written.ts';
import type { KnownDirective } from '../directives.ts';

const COUNTS: Readonly<Record<string, [least: number, most: number]>> = {
  TAKE1: [1, 1],
  TAKE2: [2, 2],
  TAKE3: [3, 3],
  TAKE12: [1, 2],
  TAKE23: [2, 3],
  TAKE123: [1, 3],
  ITERATE: [1, Number.POSITIVE_INFINITY],
  ITERATE2: [2, Number.POSITIVE_INFINITY],
  // What follows On or Off is not looked at.
  FLAG: [1, Number.POSITIVE_INFINITY],
};

/** Apache counts the arguments of most directives before their module sees them. */
export function isRefusedBy(known: KnownDirective, directive: Directive): boolean {
  const counts = COUNTS[known.takes ?? ''];
  if (!counts) return false;
  const words = argumentsIn(directive.written);
  const [least, most] = counts;
  if (words.length < least || words.length > most) return true;
  if (words[0]?.text === '') return true;
  return known.takes === 'FLAG' && !/^(on|off)$/i.test(words[0]?.text ?? '');
}
