import type { Spot } from './place.ts';

/** The text with the lines in it, or why they cannot go in. */
export type Edited = { text: string } | { why: string };

/** Puts the lines of `snippet` where `spot` says, and changes nothing else; line ends stay as they are. */
export function editText(text: string, spot: Spot, snippet: string): Edited {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const isEnded = text === '' || /\n$/.test(text);
  const lines = text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
  const added = snippet === '' ? [] : snippet.split(/\r?\n/);
  const edited = place(lines, spot, added);
  if ('why' in edited) return edited;
  return { text: edited.lines.join(end) + (isEnded && edited.lines.length > 0 ? end : '') };
}

function place(lines: string[], spot: Spot, added: string[]): { lines: string[] } | { why: string } {
  switch (spot.kind) {
    case 'top':
      return { lines: [...added, ...lines] };
    case 'end':
      return { lines: [...lines, ...added] };
    case 'new-file':
      return lines.length === 0 ? { lines: added } : { why: 'the file is there already' };
    case 'wordpress-block':
      return { lines: withBlock(lines, added) };
    case 'above':
    case 'below': {
      const at = lines.findIndex((line) => line.includes(spot.text));
      if (at < 0) return { why: `no line has "${spot.text}"` };
      return { lines: lines.toSpliced(spot.kind === 'above' ? at : at + 1, 0, ...added) };
    }
    case 'in-place-of': {
      if (!lines.some((line) => line.includes(spot.text))) return { why: `no line has "${spot.text}"` };
      return { lines: lines.flatMap((line) => (line.includes(spot.text) ? added : [line])) };
    }
    case 'within': {
      if (!lines.some((line) => line.includes(spot.text))) return { why: `no line has "${spot.text}"` };
      const part = added.join(' ');
      const isMeant = (line: string) => line.includes(spot.text) && !line.includes(part);
      return { lines: lines.map((line) => (isMeant(line) ? line.replace(spot.old, () => part) : line)) };
    }
    default:
      return { why: 'this is no place in a file' };
  }
}

function withBlock(lines: string[], block: string[]): string[] {
  const from = lines.findIndex((line) => line.trim() === '# BEGIN WordPress');
  const to = lines.findIndex((line) => line.trim() === '# END WordPress');
  return from < 0 || to < from ? [...lines, ...block] : lines.toSpliced(from, to - from + 1, ...block);
}
