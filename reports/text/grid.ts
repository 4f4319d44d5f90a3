import { getBorderCharacters, table } from 'table';
import { brokenBy } from '../../base/text.ts';

/** Draws cells as wide as `widths` says; what is longer goes on in the line below. `last` aligns the last column. */
export function grid(rows: string[][], widths: number[], last: 'left' | 'right'): string {
  const drawn = table(
    rows.map((cells) => widths.map((_, at) => cells[at] ?? '')),
    {
      border: getBorderCharacters('void'),
      columnDefault: { paddingLeft: 1, paddingRight: 0, wrapWord: true },
      columns: widths.map((width, at) => ({ width, alignment: at === widths.length - 1 ? last : 'left' })),
      drawHorizontalLine: () => false,
    },
  );
  // A word that is too long for its cell goes on where a line begins.
  return brokenBy(' ', drawn).replace(/ +$/gm, '');
}
