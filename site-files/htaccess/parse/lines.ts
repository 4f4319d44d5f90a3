import type { Span } from '../../source.ts';

/** What Apache reads as one line: several of the file where those before end with a backslash. */
export interface LogicalLine extends Span {
  /** Joined, without white space around it. */
  text: string;
  /** Where parts of `text` stand in the file: from `from` on, the byte at `at` and those that follow. */
  parts: { from: number; at: number }[];
}

/** A line that is longer than this is an error to Apache in a .htaccess file. */
export const LONGEST_LINE = 8192;

export const isSpace = (char: string | undefined): boolean =>
  char === ' ' || (char !== undefined && char >= '\t' && char <= '\r');

export function logicalLines(bytes: string): LogicalLine[] {
  const lines: LogicalLine[] = [];
  for (let at = 0; at < bytes.length; ) {
    const line = lineFrom(bytes, at);
    lines.push(line);
    at = line.next;
  }
  return lines;
}

function lineFrom(bytes: string, start: number): LogicalLine & { next: number } {
  let text = '';
  const parts: LogicalLine['parts'] = [];
  let at = start;
  for (;;) {
    const feed = bytes.indexOf('\n', at);
    const next = feed === -1 ? bytes.length : feed + 1;
    const end = feed === -1 ? bytes.length : feed > at && bytes[feed - 1] === '\r' ? feed - 1 : feed;
    const isContinued = feed !== -1 && end > at && bytes[end - 1] === '\\';
    parts.push({ from: text.length, at });
    text += bytes.slice(at, isContinued ? end - 1 : end);
    if (!isContinued || next >= bytes.length) return trimmed({ start, end, text, parts }, next);
    at = next;
  }
}

function trimmed(line: LogicalLine, next: number): LogicalLine & { next: number } {
  let first = 0;
  while (isSpace(line.text[first])) first++;
  let last = line.text.length;
  while (last > first && isSpace(line.text[last - 1])) last--;
  if (first > 0) for (const part of line.parts) part.from -= first;
  const { start, end, parts } = line;
  return { start, end, text: line.text.slice(first, last), parts, next };
}

/** Where a character of the text stands in the file. */
export function placeIn(line: LogicalLine, index: number): number {
  const part = line.parts.findLast(({ from }) => from <= index);
  return part ? part.at + index - part.from : line.start;
}
