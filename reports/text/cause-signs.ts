import type { Cause, Sign } from '../../causes/cause.ts';
import { familyOf } from '../../causes/families.ts';
import { causeOf } from '../../causes/find.ts';
import type { CauseId } from '../../causes/ids.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';

/** More probes than these are given by their names alone. */
const DESCRIBED_PROBES = 2;

export const NOTHING_ELSE = 'Nothing else explains what was answered.';

/** Puts signs into words; the same thing seen by several probes is said once. */
export function signsInWords(signs: Sign[]): { sent: string; means: string }[] {
  const all = [...new Set(signs.map(({ means }) => means))].map((means) => {
    const seen = [...new Set(signs.filter((sign) => sign.means === means).map(({ probe }) => probe))];
    return { sent: sentText(seen), means: meaningOf(means, seen) };
  });
  // Signs that get their words from the answer are alike before there is one.
  return all.filter(
    (one, at) => all.findIndex(({ sent, means }) => sent === one.sent && means === one.means) === at,
  );
}

/** Some signs get their words from the answer, and there is none here. */
function meaningOf(means: Sign['means'], [first, ...others]: ProbeId[]): string {
  if (typeof means === 'string') return means;
  return first && others.length === 0 ? `it shows ${probes.known[first].tells}` : 'the answer itself says so';
}

function sentText(ids: ProbeId[]): string {
  if (ids.length > DESCRIBED_PROBES) return `any of the requests ${ids.join(', ')}`;
  return ids.map((id) => probes.known[id].sends).join(', or ');
}

/** Returns the causes that look the same from outside. */
export function relativesOf({ id }: Cause): { id: CauseId; says: string }[] {
  const others = familyOf(id)?.members.filter((member) => member !== id) ?? [];
  return others.map((other) => ({ id: other, says: causeOf(other).says }));
}
