/** By which column the matrix is sorted. */
export interface Sort {
  /** `SITE`, `RUNS`, or the id of a check. */
  by: string;
  /** From Z to A; of a check or of past runs the best first. */
  isReversed: boolean;
}

/** The columns that are no checks. */
export const SITE = 'site';
export const RUNS = 'runs';

/** Returns what pressing the head of a column leads to: one way, the other, then as it was. */
export function sortAfter(now: Sort | null, by: string): Sort | null {
  if (now?.by !== by) return { by, isReversed: false };
  return now.isReversed ? null : { by, isReversed: true };
}

/** Returns `aria-sort` of a column: names go up from A, states down from the worst. */
export function ariaSort(sort: Sort | null, by: string): 'ascending' | 'descending' | 'none' {
  if (sort?.by !== by) return 'none';
  return (by === SITE) === sort.isReversed ? 'descending' : 'ascending';
}

/** `token`, or `-token` where it is reversed. */
export function readSort(text: string | null): Sort | null {
  if (!text) return null;
  const isReversed = text.startsWith('-');
  return { by: isReversed ? text.slice(1) : text, isReversed };
}

export function sortText(sort: Sort | null): string {
  return sort ? `${sort.isReversed ? '-' : ''}${sort.by}` : '';
}
