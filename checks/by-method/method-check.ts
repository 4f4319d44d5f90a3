import type { Check } from '../check.ts';

/** One of the questions as it is asked of a way to log in that is not the plugin's own. Its id and its place stay. */
export type MethodCheck = Pick<Check, 'question' | 'needs' | 'alsoReads' | 'judge' | 'judgeWithout'>;

/** Of a way to log in that has no such thing: `application passwords need no token`. */
export function without(question: string, says: string): MethodCheck {
  return { question, needs: [], judge: () => ({ state: 'skipped', says }) };
}
