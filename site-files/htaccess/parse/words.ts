export interface Word {
  text: string;
  /** In the text that it was taken from; with its quotation marks. */
  start: number;
  end: number;
  /** Where the next one may begin. */
  next: number;
}

/** White space before it, in quotation marks or not, and white space behind it. */
const WORD =
  /([ \t-\r]*)(?:"([^"\\]*(?:\\["\\]?[^"\\]*)*)"?|'([^'\\]*(?:\\['\\]?[^'\\]*)*)'?|([^ \t-\r]+))([ \t-\r]*)/y;

/** The next argument as Apache takes it: quoted or up to white space, `\\` and an escaped quotation mark as one character. */
export function wordAt(text: string, from: number): Word | null {
  WORD.lastIndex = from;
  const found = WORD.exec(text);
  if (!found) return null;
  const [whole, before = '', double, single, bare = '', behind = ''] = found;
  const next = from + whole.length;
  return {
    text: unescaped(double ?? single ?? bare, double !== undefined ? '"' : single !== undefined ? "'" : '\\'),
    start: from + before.length,
    end: next - behind.length,
    next,
  };
}

function unescaped(text: string, quote: string): string {
  return text.includes('\\')
    ? text.replace(/\\(["'\\])/g, (whole, char) => (char === '\\' || char === quote ? char : whole))
    : text;
}

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let word = wordAt(text, 0); word; word = wordAt(text, word.next)) words.push(word);
  return words;
}

/** With a backslash before white space, which goes on. */
const PART = /([ \t-\r]*)(?:"([^"]*)|'([^']*)|([^ \t-\r\\]*(?:\\[ \t-\r]?[^ \t-\r\\]*)*))/y;

/** What the rewriting module takes for itself: no escapes but a backslash before a space, which stays. */
export function rewriteWords(text: string): { words: Word[]; isComplete: boolean } {
  const words: Word[] = [];
  let from = 0;
  for (let count = 0; count < 3 && from <= text.length; count++) {
    PART.lastIndex = from;
    const [, before = '', double, single, bare = ''] = PART.exec(text) ?? [];
    const at = PART.lastIndex;
    // The first has to be followed by another; of the third an empty one is none.
    if (count === 0 && at >= text.length) return { words, isComplete: false };
    const start = from + before.length;
    const end = Math.min(text.length, at + 1);
    if (count < 2 || start < text.length)
      words.push({ text: double ?? single ?? bare, start, end, next: end });
    from = at + 1;
  }
  return { words, isComplete: words.length > 1 };
}
