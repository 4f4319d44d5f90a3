import { refused } from './untranslatable.ts';

/** `*`, `+`, `?` or `{1,3}`, and how often it repeats at most; null where none of them stands. */
export function repetitionAt(text: string, at: number): { text: string; most: number } | null {
  const found = /^(?:[*+?]|\{(\d+)(,(\d*))?\})/.exec(text.slice(at, at + 16));
  if (!found) return null;
  const [whole, least = '0', comma, most] = found;
  if (!whole.startsWith('{')) return { text: whole, most: whole === '?' ? 1 : Number.POSITIVE_INFINITY };
  const top = Number(comma === undefined ? least : most || Number.POSITIVE_INFINITY);
  if (top < Number(least)) throw refused('a repetition the wrong way round');
  return { text: whole, most: top };
}
