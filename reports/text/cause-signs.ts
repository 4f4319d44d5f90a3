import { wrapped } from '../../base/text.ts';
import type { Cause, Clause, Sign } from '../../causes/cause.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import type { Style } from './style.ts';

/** More probes than these are given by their names alone. */
const DESCRIBED_PROBES = 2;

export const NOTHING_ELSE = 'Nothing else explains what was answered.';

/** Returns what has to be seen before a cause is named. */
export function shownByText({ shownBy }: Cause, style: Style, width: number): string[] {
  if (shownBy.length === 0) return wrapped(NOTHING_ELSE, width);
  return shownBy.flatMap((clause) => clauseText(clause, style, width));
}

/** Returns signs of which each counts alone. */
export function signsText(signs: Sign[], style: Style, width: number): string[] {
  return signsInWords(signs).flatMap(({ sent, means }) => [
    ...wrapped(sent, width),
    ...wrapped(`${style.arrow} ${means}`, width - 2).map((line) => `  ${line}`),
  ]);
}

function clauseText(clause: Clause, style: Style, width: number): string[] {
  if (signsInWords(clause).length === 1) return signsText(clause, style, width);
  return ['one of these:', ...signsText(clause, style, width - 2).map((line) => `  ${line}`)];
}

/** Puts signs into words; the same thing seen by several probes is said once. */
export function signsInWords(signs: Sign[]): { sent: string; means: string }[] {
  return [...new Set(signs.map(({ means }) => means))].map((means) => {
    const seen = [...new Set(signs.filter((sign) => sign.means === means).map(({ probe }) => probe))];
    return { sent: sentText(seen), means: meaningOf(means, seen) };
  });
}

/** Some signs get their words from the answer, and there is none here. */
function meaningOf(means: Sign['means'], [first, ...others]: ProbeId[]): string {
  if (typeof means === 'string') return means;
  return first && others.length === 0 ? `it shows ${probes[first].tells}` : 'the answer itself says so';
}

function sentText(ids: ProbeId[]): string {
  if (ids.length > DESCRIBED_PROBES) return `any of the requests ${ids.join(', ')}`;
  return ids.map((id) => probes[id].sends).join(', or ');
}
