import { wrapped } from '../../base/text.ts';
import type { Cause, Clause, Sign } from '../../causes/cause.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import type { Style } from './style.ts';

/** More are told by their names alone. */
const TOLD_PROBES = 2;

export const NOTHING_ELSE = 'Nothing else explains what was answered.';

/** What all has to be seen before a cause is named. */
export function shownByText({ shownBy }: Cause, style: Style, width: number): string[] {
  if (shownBy.length === 0) return wrapped(NOTHING_ELSE, width);
  return shownBy.flatMap((clause) => clauseText(clause, style, width));
}

/** Signs of which each counts alone. */
export function signsText(signs: Sign[], style: Style, width: number): string[] {
  return toldSigns(signs).flatMap(({ sent, means }) => [
    ...wrapped(sent, width),
    ...wrapped(`${style.arrow} ${means}`, width - 2).map((line) => `  ${line}`),
  ]);
}

function clauseText(clause: Clause, style: Style, width: number): string[] {
  if (toldSigns(clause).length === 1) return signsText(clause, style, width);
  return ['one of these:', ...signsText(clause, style, width - 2).map((line) => `  ${line}`)];
}

/** Signs in words; the same thing seen by several probes is told once. */
export function toldSigns(signs: Sign[]): { sent: string; means: string }[] {
  return [...new Set(signs.map(({ means }) => means))].map((means) => {
    const seen = [...new Set(signs.filter((sign) => sign.means === means).map(({ probe }) => probe))];
    return { sent: sentText(seen), means: meaningOf(means, seen) };
  });
}

/** Some signs are put into words by the answer, which there is none of here. */
function meaningOf(means: Sign['means'], [first, ...others]: ProbeId[]): string {
  if (typeof means === 'string') return means;
  return first && others.length === 0 ? `it tells ${probes[first].tells}` : 'the answer itself says so';
}

function sentText(ids: ProbeId[]): string {
  if (ids.length > TOLD_PROBES) return `any of the requests ${ids.join(', ')}`;
  return ids.map((id) => probes[id].sends).join(', or ');
}
