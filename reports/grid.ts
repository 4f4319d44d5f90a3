import { getBorderCharacters, table } from 'table';

/** Columns without lines, as wide as `widths` says; the last one is aligned as asked. */
export function grid(rows: string[][], widths: number[], last: 'left' | 'right'): string {
  return table(rows, {
    border: getBorderCharacters('void'),
    columnDefault: { paddingLeft: 1, paddingRight: 0, wrapWord: true },
    columns: widths.map((width, at) => ({ width, ...(at === widths.length - 1 ? { alignment: last } : {}) })),
    drawHorizontalLine: () => false,
  }).replace(/ +$/gm, '');
}
