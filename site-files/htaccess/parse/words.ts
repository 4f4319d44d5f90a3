import { isSpace } from './lines.ts';

export interface Word {
  text: string;
  /** In the text that it was taken from; with its quotation marks. */
  start: number;
  end: number;
  /** Where the next one may begin. */
  next: number;
}

/** The next argument as Apache takes it: quoted or up to white space, `\\` and an escaped quotation mark as one character. */
export function wordAt(text: string, from: number): Word | null {
  let start = from;
  while (isSpace(text[start])) start++;
  const first = text[start];
  if (first === undefined) return null;
  const quote = first === '"' || first === "'" ? first : '';
  let end = quote ? start + 1 : start;
  let value = '';
  let taken = end;
  for (;;) {
    const char = text[end];
    if (char === undefined || (quote ? char === quote : isSpace(char))) break;
    const next = char === '\\' ? text[end + 1] : undefined;
    if (next !== undefined && (next === '\\' || (quote && next === quote))) {
      value += text.slice(taken, end) + next;
      end += 2;
      taken = end;
    } else end++;
  }
  value += text.slice(taken, end);
  if (quote && text[end] === quote) end++;
  let next = end;
  while (isSpace(text[next])) next++;
  return { text: value, start, end, next };
}

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let word = wordAt(text, 0); word; word = wordAt(text, word.next)) words.push(word);
  return words;
}

/** What the rewriting module takes for itself: no escapes but a backslash before a space, which stays. */
export function rewriteWords(text: string): { words: Word[]; isComplete: boolean } {
  const words: Word[] = [];
  let at = 0;
  for (let count = 0; count < 3; count++) {
    while (isSpace(text[at])) at++;
    const quote = text[at] === '"' || text[at] === "'" ? text[at] : '';
    const start = at;
    if (quote) at++;
    const from = at;
    for (; at < text.length; at++) {
      if (quote ? text[at] === quote : isSpace(text[at])) break;
      if (text[at] === '\\' && isSpace(text[at + 1])) at++;
    }
    const value = text.slice(from, at);
    // The first has to be followed by another; of the third an empty one is none.
    if (count === 0 && at >= text.length) return { words, isComplete: false };
    const end = Math.min(text.length, at + 1);
    if (count < 2 || start < text.length) words.push({ text: value, start, end, next: end });
    at++;
  }
  return { words, isComplete: words.length > 1 };
}
