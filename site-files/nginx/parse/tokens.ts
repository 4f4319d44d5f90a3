import type { Edit } from '../../edit.ts';
import type { Span } from '../../source.ts';

/** One word of nginx: what it means, without its quotes and escapes. */
export interface Word extends Span {
  text: string;
  isQuoted: boolean;
  /** It begins a line. */
  isFresh: boolean;
}

export type Token = (Span & { kind: ';' | '{' | '}' }) | (Word & { kind: 'word' });

export interface Stop extends Span {
  says: string;
  step?: string;
  edits?: Edit[];
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\\': '\\',
  t: '\t',
  r: '\r',
  n: '\n',
};

/**
 * The words of a configuration, as nginx cuts it: quotes count at the beginning of a word alone, a comment too, and
 * `${` begins no block. No parser on npm gives the places of words; the grammar is these few rules.
 */
export function tokensOf(bytes: string): { tokens: Token[]; stop: Stop | null } {
  const tokens: Token[] = [];
  let at = bytes.startsWith('\xef\xbb\xbf') ? 3 : 0;
  let isFresh = true;
  while (at < bytes.length) {
    const char = bytes[at] ?? '';
    if (/\s/.test(char)) {
      isFresh ||= char === '\n';
      at++;
    } else if (char === '#') at = lineEnd(bytes, at);
    else if (char === ';' || char === '{' || char === '}') {
      tokens.push({ kind: char, start: at, end: ++at });
      isFresh = false;
    } else {
      const word = char === '"' || char === "'" ? quoted(bytes, at) : bare(bytes, at);
      if (!word) return { tokens, stop: { start: at, end: at + 1, says: 'this quote is never closed' } };
      tokens.push({ kind: 'word', ...word, isFresh });
      isFresh = false;
      at = word.end;
      const next = bytes[at] ?? ' ';
      if (word.isQuoted && !/[\s;{)]/.test(next))
        return {
          tokens,
          stop: { start: at, end: at + 1, says: 'a space is missing behind the closing quote' },
        };
    }
  }
  return { tokens, stop: null };
}

function lineEnd(bytes: string, from: number): number {
  const end = bytes.indexOf('\n', from);
  return end === -1 ? bytes.length : end;
}

function quoted(bytes: string, start: number): Omit<Word, 'isFresh'> | null {
  const quote = bytes[start];
  for (let at = start + 1; at < bytes.length; at++) {
    if (bytes[at] === '\\') at++;
    else if (bytes[at] === quote)
      return { start, end: at + 1, text: meaning(bytes.slice(start + 1, at)), isQuoted: true };
  }
  return null;
}

function bare(bytes: string, start: number): Omit<Word, 'isFresh'> {
  let at = start;
  for (; at < bytes.length; at++) {
    const char = bytes[at] ?? '';
    if (char === '\\') at++;
    else if (char === '$' && bytes[at + 1] === '{') at++;
    else if (/[\s;{]/.test(char)) break;
  }
  const end = Math.min(at, bytes.length);
  return { start, end, text: meaning(bytes.slice(start, end)), isQuoted: false };
}

function meaning(written: string): string {
  return written.includes('\\')
    ? written.replace(/\\([\s\S])/g, (all, char: string) => escapes[char] ?? all)
    : written;
}
