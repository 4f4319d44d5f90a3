import type { Span } from '../../source.ts';

/** What Apache reads as one line: several of the file where those before end with a backslash. */
export interface LogicalLine extends Span {
  /** Joined, without white space around it. */
  text: string;
  /** Where the first byte of `text` stands in the file, and those that follow. */
  textAt: number;
  /** Of a line that goes on: where its other parts stand, from `from` on the byte at `at`. */
  parts: readonly { from: number; at: number }[];
}

/** A line that is longer than this is an error to Apache in a .htaccess file. */
export const LONGEST_LINE = 8192;

export const isSpace = (char: string | undefined): boolean =>
  char === ' ' || (char !== undefined && char >= '\t' && char <= '\r');

export function logicalLines(bytes: string): LogicalLine[] {
  const lines: LogicalLine[] = [];
  for (let at = 0; at < bytes.length; ) at = takeLine(bytes, at, lines);
  return lines;
}

const none: LogicalLine['parts'] = [];

/** Returns where the next one begins. */
function takeLine(bytes: string, start: number, into: LogicalLine[]): number {
  let text = '';
  let parts: { from: number; at: number }[] | null = null;
  let at = start;
  for (;;) {
    const feed = bytes.indexOf('\n', at);
    const next = feed === -1 ? bytes.length : feed + 1;
    const end = feed === -1 ? bytes.length : feed > at && bytes[feed - 1] === '\r' ? feed - 1 : feed;
    const isContinued = feed !== -1 && end > at && bytes[end - 1] === '\\';
    text += bytes.slice(at, isContinued ? end - 1 : end);
    if (!isContinued || next >= bytes.length) {
      into.push(trimmed(start, end, text, parts ?? none));
      return next;
    }
    at = next;
    parts ??= [];
    parts.push({ from: text.length, at });
  }
}

function trimmed(start: number, end: number, text: string, parts: LogicalLine['parts']): LogicalLine {
  let first = 0;
  while (isSpace(text[first])) first++;
  let last = text.length;
  while (last > first && isSpace(text[last - 1])) last--;
  return {
    start,
    end,
    text: text.slice(first, last),
    textAt: start + first,
    parts: parts.length === 0 ? none : parts.map(({ from, at }) => ({ from: from - first, at })),
  };
}

/** Where a character of the text stands in the file. */
export function placeIn(line: LogicalLine, index: number): number {
  const part = line.parts.findLast(({ from }) => from <= index);
  return part ? part.at + index - part.from : line.textAt + index;
}
