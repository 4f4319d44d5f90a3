import { shown, shownLines } from '../../base/text.ts';
import { whereText } from '../../reports/text/finding.ts';
import type { Finding } from '../../visit/finding.ts';

/** What to do first: a line that says it, and one with the place and the first line to write there. */
export function firstFix({ fixes }: Finding): string | null {
  const fix = fixes[0];
  if (fix === undefined) return null;
  const [first, ...rest] = shownLines(fix.snippet ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const lines = first === undefined ? '' : `${shown(first)}${rest.length > 0 ? ' …' : ''}`;
  const where = [whereText(fix) ?? '', lines].filter((part) => part !== '').join(' ');
  return where === '' ? `${shown(fix.says)}.` : `${shown(fix.says)}.\n${where}`;
}
