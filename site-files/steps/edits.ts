import type { Edit } from '../edit.ts';
import { inBytes } from '../encoding.ts';
import type { Source } from '../source.ts';
import { diffEdits } from './diff-edits.ts';
import type { Spot } from './place.ts';

/** What puts the lines in, or why they cannot go in. */
export type Placed = { edits: Edit[] } | { why: string };

const MARK = '\u00ef\u00bb\u00bf';

/** Puts the lines of `snippet` where `spot` says, and changes nothing else. */
export function editsAt(source: Source, spot: Spot, snippet: string): Placed {
  const added = snippet === '' ? [] : inBytes(snippet).split(/\r?\n/);
  const isEmpty = source.bytes === '';
  switch (spot.kind) {
    case 'top':
      // Behind a byte order mark: in front of it nothing would begin the file any more.
      return between(source.bytes.startsWith(MARK) ? MARK.length : 0, added);
    case 'end':
      return { edits: [atEnd(source, added)] };
    case 'new-file':
      return isEmpty ? between(0, added) : { why: 'the file is there already' };
    case 'wordpress-block':
      return { edits: [blockEdit(source, added)] };
    case 'above':
    case 'below': {
      const [line] = linesWith(source, spot.text);
      if (line === undefined) return missing(spot.text);
      if (spot.kind === 'above') return between(source.spanOf(line).start, added);
      return line === source.lines
        ? { edits: [atEnd(source, added)] }
        : between(source.spanOf(line + 1).start, added);
    }
    case 'in-place-of': {
      const lines = linesWith(source, spot.text);
      return lines.length === 0
        ? missing(spot.text)
        : { edits: lines.map((line) => replaced(source, line, line, added)) };
    }
    case 'within':
      return editsWithin(source, spot, added.join(' '));
    case 'diff':
      return diffEdits(source, inBytes(snippet));
    default:
      return { why: 'this is no place in a file' };
  }
}

function missing(text: string): Placed {
  return { why: `no line has "${text}"` };
}

/** The numbers of the lines that hold a text. */
function linesWith(source: Source, text: string): number[] {
  const sought = inBytes(text);
  if (!source.bytes.includes(sought)) return [];
  return Array.from({ length: source.lines }, (_, at) => at + 1).filter((line) =>
    lineOf(source, line).includes(sought),
  );
}

function lineOf(source: Source, line: number): string {
  const { start, end } = source.spanOf(line);
  return source.bytes.slice(start, end);
}

/** Whole lines, in front of one that begins there. */
function between(offset: number, added: string[]): { edits: Edit[] } {
  return { edits: [{ start: offset, end: offset, text: added.map((line) => `${line}\n`).join('') }] };
}

/** Behind a last line without an end, what is added has none either. */
function atEnd({ bytes }: Source, added: string[]): Edit {
  const isEnded = bytes === '' || bytes.endsWith('\n');
  const text = added.map((line) => (isEnded ? `${line}\n` : `\n${line}`)).join('');
  return { start: bytes.length, end: bytes.length, text };
}

/** The lines from the first to the last; the end of the last stays, unless nothing comes in their place. */
function replaced(source: Source, first: number, last: number, added: string[]): Edit {
  const { start } = source.spanOf(first);
  const { end } = source.spanOf(last);
  if (added.length > 0) return { start, end, text: added.join('\n') };
  const next = last < source.lines ? source.spanOf(last + 1).start : source.bytes.length;
  return { start, end: next, text: '' };
}

function editsWithin(source: Source, spot: { text: string; old: string }, part: string): Placed {
  const lines = linesWith(source, spot.text);
  if (lines.length === 0) return missing(spot.text);
  const old = inBytes(spot.old);
  const edits = lines.flatMap((line): Edit[] => {
    const text = lineOf(source, line);
    const at = text.includes(part) ? -1 : text.indexOf(old);
    const start = source.spanOf(line).start + at;
    return at < 0 ? [] : [{ start, end: start + old.length, text: part }];
  });
  return { edits };
}

function blockEdit(source: Source, added: string[]): Edit {
  const named = (mark: string) =>
    linesWith(source, mark).find((line) => lineOf(source, line).trim() === mark);
  const from = named('# BEGIN WordPress');
  const to = named('# END WordPress');
  return from === undefined || to === undefined || to < from
    ? atEnd(source, added)
    : replaced(source, from, to, added);
}
