import type { Source, Span } from '../source.ts';

/** The lines of a statement that has them to itself, with their ends and a comment behind it; null where it shares one. */
export function wholeLines(source: Source, { start, end }: Span): Span | null {
  const first = source.spanOf(source.lineOf(start));
  const lastLine = source.lineOf(Math.max(start, end - 1));
  const last = source.spanOf(lastLine);
  const before = source.bytes.slice(first.start, start);
  const behind = source.bytes.slice(end, last.end);
  if (before.trim() !== '' || !/^\s*;?\s*(?:(?:\/\/|#).*)?$/.test(behind) || behind.includes('?>'))
    return null;
  return { start: first.start, end: last.start + source.whole(lastLine).length };
}

export function indentOf(source: Source, offset: number): string {
  return /^[ \t]*/.exec(source.text(source.lineOf(offset)))?.[0] ?? '';
}
