import { nearest } from '../sites/nearest.ts';

/** `; did you mean explain?`, or nothing when no known word is near. */
export function closest(word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return meant === null ? '' : `; did you mean ${meant}?`;
}
