/** How far Page Up and Page Down go. */
const PAGE = 10;

/**
 * Makes a table of links and buttons one stop of the Tab key, within which arrow keys lead from cell to cell, as in any
 * grid (ARIA Authoring Practices). A cell is focused by what can be pressed in it, or by itself.
 */
export function moveInGrid(event: KeyboardEvent): void {
  const table = event.currentTarget;
  const from = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('td, th') : null;
  if (!(table instanceof HTMLTableElement) || !from || event.altKey || event.metaKey || event.shiftKey)
    return;
  const goal = goalOf(event, table, from);
  if (!goal) return;
  event.preventDefault();
  const target = targetOf(goal);
  target.focus();
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function goalOf({ key, ctrlKey }: KeyboardEvent, table: HTMLTableElement, from: HTMLTableCellElement) {
  const row = from.closest('tr');
  if (!row) return null;
  const [at, column, last] = [row.rowIndex, from.cellIndex, table.rows.length - 1];
  const cellAt = (place: number, index: number) => {
    const cells = table.rows[Math.max(0, Math.min(last, place))]?.cells;
    return cells?.[Math.max(0, Math.min(cells.length - 1, index))] ?? null;
  };
  const end = row.cells.length - 1;
  if (ctrlKey) {
    if (key === 'Home') return cellAt(0, 0);
    return key === 'End' ? cellAt(last, end) : null;
  }
  if (key === 'ArrowRight') return cellAt(at, column + 1);
  if (key === 'ArrowLeft') return cellAt(at, column - 1);
  if (key === 'ArrowDown') return cellAt(at + 1, column);
  if (key === 'ArrowUp') return cellAt(at - 1, column);
  if (key === 'PageDown') return cellAt(at + PAGE, column);
  if (key === 'PageUp') return cellAt(at - PAGE, column);
  if (key === 'Home') return cellAt(at, 0);
  return key === 'End' ? cellAt(at, end) : null;
}

/** Tab leads back to where one was: what is focused becomes the one stop. */
export function keepStop(table: HTMLTableElement, target: HTMLElement): void {
  for (const other of table.querySelectorAll<HTMLElement>('[tabindex="0"]'))
    if (other !== target) other.tabIndex = -1;
  target.tabIndex = 0;
}

/** After rows came or went: exactly one stop. */
export function keepOneStop(table: HTMLTableElement): void {
  const stops = [...table.querySelectorAll<HTMLElement>('[tabindex="0"]')];
  if (stops.length === 1) return;
  const wanted = stops.find((one) => one === document.activeElement) ?? table.querySelector('tbody th a');
  if (wanted instanceof HTMLElement) keepStop(table, wanted);
}

function targetOf(cell: HTMLTableCellElement): HTMLElement {
  return cell.querySelector<HTMLElement>('a, button') ?? cell;
}
