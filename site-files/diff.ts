import { type Edit, inOrder, withEndsOf } from './edit.ts';
import type { Source } from './source.ts';

const CONTEXT = 3;

/** Lines `from` up to, and without, `to` of the file become `lines`. */
interface Change {
  from: number;
  to: number;
  lines: string[];
}

/**
 * A unified diff that `patch` takes, in bytes as the file's; null where a line that it would have to show holds a
 * secret. A line of context that holds one is left out, and as many on the other side: `patch` takes a side that is
 * shorter for an end of the file.
 */
export function unifiedDiff(source: Source, edits: readonly Edit[]): string | null {
  const changes = changesOf(source, edits);
  if (changes.some(({ from, to }) => hasSecret(source, from, to))) return null;
  if (changes.length === 0) return '';
  const name = headerName(source.name);
  let shift = 0;
  let diff = `--- ${name}\n+++ ${name}\n`;
  for (const hunk of hunksOf(source, changes)) {
    diff += shownHunk(source, hunk, shift);
    for (const { from, to, lines } of hunk.changes) shift += lines.length - (to - from);
  }
  return diff;
}

interface Hunk {
  from: number;
  to: number;
  changes: Change[];
}

/** Whole lines. Edits of one line, or of two that meet, are one change. */
function changesOf(source: Source, edits: readonly Edit[]): Change[] {
  const groups: { from: number; to: number; edits: Edit[] }[] = [];
  for (const edit of inOrder(edits)) {
    const { from, to } = linesOf(source, edit);
    const last = groups.at(-1);
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.edits.push(edit);
    } else groups.push({ from, to, edits: [edit] });
  }
  return groups
    .map(({ from, to, edits: own }) => {
      const start = startOf(source, from);
      let text = '';
      let rest = start;
      for (const edit of own) {
        text += source.bytes.slice(rest, edit.start) + withEndsOf(source, edit.text);
        rest = edit.end;
      }
      text += source.bytes.slice(rest, startOf(source, to));
      return { from, to, lines: splitLines(text) };
    })
    .filter(
      ({ from, to, lines }) =>
        lines.join('') !== source.bytes.slice(startOf(source, from), startOf(source, to)),
    );
}

/** What an edit needs of the lines around it: whole lines that are put between two others need none. */
function linesOf(source: Source, { start, end, text }: Edit): { from: number; to: number } {
  if (source.bytes === '') return { from: 1, to: 1 };
  const isBetween = (offset: number): boolean => offset === 0 || source.bytes[offset - 1] === '\n';
  const endsWhole = text === '' ? isBetween(start) : text.endsWith('\n');
  if (isBetween(start) && isBetween(end) && endsWhole)
    return { from: lineFrom(source, start), to: lineFrom(source, end) };
  // Where what is added follows a file without a last line end, that line changes too.
  const from = source.lineOf(Math.min(start, Math.max(0, source.bytes.length - 1)));
  const lastLine = source.lineOf(Math.min(end, Math.max(0, source.bytes.length - 1)));
  const isAtEndOfFile = isBetween(start) && start === source.bytes.length && start > 0;
  return isAtEndOfFile ? { from: source.lines + 1, to: source.lines + 1 } : { from, to: lastLine + 1 };
}

/** The number of the line that begins at an offset, one more than there are for the end of the file. */
function lineFrom(source: Source, offset: number): number {
  return offset >= source.bytes.length ? source.lines + 1 : source.lineOf(offset);
}

function startOf(source: Source, line: number): number {
  return line > source.lines ? source.bytes.length : source.spanOf(line).start;
}

function splitLines(text: string): string[] {
  return text === '' ? [] : (text.match(/[^\n]*\n|[^\n]+$/g) ?? []);
}

function hunksOf(source: Source, changes: readonly Change[]): Hunk[] {
  const hunks: Hunk[] = [];
  for (const change of changes) {
    const last = hunks.at(-1);
    const gap = last && change.from - last.to;
    if (last && gap !== undefined && gap <= 2 * CONTEXT && !hasSecret(source, last.to, change.from)) {
      last.to = change.to;
      last.changes.push(change);
    } else hunks.push({ from: change.from, to: change.to, changes: [change] });
  }
  return hunks;
}

function shownHunk(source: Source, { from, to, changes }: Hunk, shift: number): string {
  const { before, after } = contextOf(source, from, to);
  const first = from - before;
  let body = '';
  let next = first;
  for (const change of changes) {
    body += marked(' ', linesFrom(source, next, change.from));
    body += marked('-', linesFrom(source, change.from, change.to));
    body += marked('+', change.lines);
    next = change.to;
  }
  body += marked(' ', linesFrom(source, next, to + after));
  const old = to + after - first;
  const fresh = old + changes.reduce((sum, one) => sum + one.lines.length - (one.to - one.from), 0);
  // A side without lines names the line before it.
  const at = (count: number, line: number): string => `${count === 0 ? line - 1 : line},${count}`;
  return `@@ -${at(old, first)} +${at(fresh, first + shift)} @@\n${body}`;
}

function contextOf(source: Source, from: number, to: number): { before: number; after: number } {
  const last = source.bytes === '' ? 0 : source.lines;
  const clear = (line: number): boolean => !hasSecret(source, line, line + 1);
  let before = 0;
  while (before < CONTEXT && from - before > 1 && clear(from - before - 1)) before++;
  let after = 0;
  while (after < CONTEXT && to + after <= last && clear(to + after)) after++;
  const isAtStart = from - before <= 1;
  const isAtEnd = to + after > last;
  if (before < after && !isAtStart) after = before;
  if (after < before && !isAtEnd) before = after;
  return { before, after };
}

function linesFrom(source: Source, from: number, to: number): string[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => source.whole(from + index));
}

function marked(mark: string, lines: readonly string[]): string {
  return lines
    .map((line) => (line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`))
    .join('');
}

function hasSecret(source: Source, from: number, to: number): boolean {
  const start = startOf(source, from);
  return from < to && source.isSecret({ start, end: startOf(source, to) });
}

/** Blanks end a name, so that one with a blank has a tab behind it; one that a line cannot hold is quoted as in C. */
function headerName(name: string): string {
  const bytes = Buffer.from(name, 'utf8').toString('latin1');
  const quoted = bytes.replace(
    /[\p{Cc}"\\]/gu,
    (one) => `\\${one.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
  if (quoted !== bytes) return `"${quoted}"`;
  return bytes.includes(' ') ? `${bytes}\t` : bytes;
}
