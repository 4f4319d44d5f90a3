import stringWidth from 'fast-string-width';
import { wrapped } from './text.ts';

/** Rows of cells, each as wide as `widths` says; what is longer goes on in the line below. The last is aligned as asked. */
export function grid(rows: string[][], widths: number[], last: 'left' | 'right'): string {
  return rows.map((cells) => rowText(cells, widths, last)).join('');
}

function rowText(cells: string[], widths: number[], last: 'left' | 'right'): string {
  const columns = widths.map((width, at) => fitted(cells[at] ?? '', width));
  const height = Math.max(...columns.map(({ length }) => length));
  const lines = Array.from({ length: height }, (_, line) =>
    widths
      .map((width, at) => {
        const text = columns[at]?.[line] ?? '';
        const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
        return at === widths.length - 1 && last === 'right' ? ` ${space}${text}` : ` ${text}${space}`;
      })
      .join('')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** Broken at spaces, and within a word that is longer than the column. */
function fitted(text: string, width: number): string[] {
  return wrapped(text, width).flatMap((line) => (stringWidth(line) <= width ? [line] : chunks(line, width)));
}

function chunks(word: string, width: number): string[] {
  const lines = [''];
  for (const character of word) {
    const grown = `${lines.at(-1)}${character}`;
    if (stringWidth(grown) <= width) lines[lines.length - 1] = grown;
    else lines.push(character);
  }
  return lines;
}
