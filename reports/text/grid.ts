import { stripVTControlCharacters } from 'node:util';
import { brokenBy } from '../../base/text.ts';

/** Draws cells as wide as `widths` says; what is longer goes on in the line below. `last` aligns the last column. */
export function grid(rows: string[][], widths: number[], last: 'left' | 'right'): string {
  const drawn = rows.map((cells) => rowText(cells, widths, last)).join('');
  // A word that is too long for its cell goes on where a line begins.
  return brokenBy(' ', drawn).replace(/ +$/gm, '');
}

function rowText(cells: string[], widths: number[], last: 'left' | 'right'): string {
  const columns = widths.map((width, at) => linesIn(cells[at] ?? '', width));
  const height = Math.max(...columns.map(({ length }) => length));
  const lineAt = (place: number) =>
    columns.map((lines, at) => {
      const text = lines[place] ?? '';
      const blank = ' '.repeat(Math.max(0, (widths[at] ?? 0) - columnsOf(text)));
      return at === widths.length - 1 && last === 'right' ? ` ${blank}${text}` : ` ${text}${blank}`;
    });
  return Array.from({ length: height }, (_, place) => `${lineAt(place).join('')}\n`).join('');
}

/** Breaks at a blank, else behind a mark that joins words, else anywhere. */
function linesIn(text: string, width: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (columnsOf(rest) > width) {
    const fits = beginningWithin(rest, width);
    const atBlank = rest.charAt(fits.length) === ' ' ? fits.length : fits.lastIndexOf(' ');
    const atMark = (/^.+[\\/_.,;-]/s.exec(fits) ?? [fits])[0].length;
    const end = atBlank > 0 ? atBlank : atMark;
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === '' && lines.length > 0 ? lines : [...lines, rest];
}

/** At least one character. */
function beginningWithin(text: string, width: number): string {
  let fits = '';
  let room = width;
  for (const letter of text) {
    room -= columnsOf(letter);
    if (fits !== '' && room < 0) break;
    fits += letter;
  }
  return fits;
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3001-\u303f\uff01-\uff60\uffe0-\uffe6]/gu;

/** How many columns of a terminal a text takes, without what only colours it. */
function columnsOf(text: string): number {
  const letters = stripVTControlCharacters(text);
  if (/^[\0-\x7f]*$/.test(letters)) return letters.length;
  return [...letters.replace(/\p{M}/gu, '').replace(wide, '  ')].length;
}
