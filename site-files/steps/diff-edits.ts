import type { Edit } from '../edit.ts';
import type { Source } from '../source.ts';

/** What a unified diff of one file changes, or why it does not fit: each line of its old side has to be there. */
export function diffEdits(source: Source, diff: string): { edits: Edit[] } | { why: string } {
  const edits: Edit[] = [];
  let line = 0;
  let open: Edit | null = null;
  for (const { mark, text, from } of linesOf(diff)) {
    if (from !== null) line = from;
    if (from !== null || mark === ' ') open = null;
    if (from !== null || line === 0) continue;
    const { start, whole } = at(source, line);
    if (mark !== '+' && withoutEnd(whole) !== withoutEnd(text))
      return { why: `line ${line} is not what the diff expects` };
    if (mark !== ' ') {
      open ??= begun(edits, start);
      if (mark === '-') open.end += whole.length;
      else open.text += text;
    }
    if (mark !== '+') line++;
  }
  return line === 0 ? { why: 'this is no diff' } : { edits };
}

function begun(edits: Edit[], start: number): Edit {
  const edit = { start, end: start, text: '' };
  edits.push(edit);
  return edit;
}

interface DiffLine {
  mark: string;
  text: string;
  /** Of the head of a hunk: the line of the file that its old side begins at. */
  from: number | null;
}

function linesOf(diff: string): DiffLine[] {
  const lines: DiffLine[] = [];
  for (const line of diff.split('\n')) {
    const [, from, count] = /^@@ -(\d+)(?:,(\d+))? /.exec(line) ?? [];
    const last = lines.at(-1);
    // A side without lines names the line before it.
    if (from !== undefined) lines.push({ mark: '@', text: '', from: Number(from) + (count === '0' ? 1 : 0) });
    // `\ No newline at end of file`, of the line above.
    else if (line.startsWith('\\') && last) last.text = withoutEnd(last.text);
    else if (lines.length > 0 && /^[ +-]/.test(line))
      lines.push({ mark: line.slice(0, 1), text: `${line.slice(1).replace(/\r$/, '')}\n`, from: null });
  }
  return lines;
}

function at(source: Source, line: number): { start: number; whole: string } {
  if (line > source.lines || source.bytes === '') return { start: source.bytes.length, whole: '' };
  return { start: source.spanOf(line).start, whole: source.whole(line) };
}

function withoutEnd(text: string): string {
  return text.replace(/\r?\n$/, '');
}
