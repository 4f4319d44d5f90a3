import { LineCounter } from 'yaml';

/** Counted here, not by the parser: it misses line breaks where it stumbles, and there places matter most. */
export function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  for (let start = 0; start !== -1; ) {
    lines.addNewLine(start);
    const found = text.indexOf('\n', start);
    start = found === -1 ? -1 : found + 1;
  }
  return lines;
}
