import type { Cause } from '../../causes/cause.ts';
import { familyOf } from '../../causes/families.ts';
import { causeOf } from '../../causes/find.ts';
import { type ProbeId, probeIds } from '../../probes/ids.ts';
import { mutations } from '../unit/support/mutations/index.ts';
import { separations } from '../unit/support/separation.ts';
import { answerInWords } from './answers.ts';
import { firstTrouble, type Shown, shownWith } from './model.ts';

/** A cause that a client cannot tell from this one by the answer that it meets first, and the request that can. */
export interface LookAlike {
  cause: Cause;
  probe: ProbeId;
  /** What that request is answered where this cause is, and where the other one is; null where it was not recorded. */
  here: string | null;
  there: string | null;
}

const plainest = new Map<string, Shown>();
for (const { cause } of mutations)
  if (!plainest.has(cause)) {
    const [first] = shownWith(cause);
    if (first) plainest.set(cause, first);
  }

export function lookAlikesOf(cause: Cause, most: number): LookAlike[] {
  const shown = plainest.get(cause.id);
  const trouble = shown && firstTrouble(shown);
  if (!shown || !trouble) return [];
  const relatives = familyOf(cause.id)?.members ?? [];
  const found = separations(shown.mutation).flatMap(({ other, by }): LookAlike[] => {
    const theirs = plainest.get(other.id);
    const alike = theirs && firstTrouble(theirs);
    if (!theirs || alike?.probe !== trouble.probe || alike.answer !== trouble.answer) return [];
    const probe = probeIds.known.find((id) => id === by);
    if (!probe || relatives.includes(other.id)) return [];
    return [{ cause: causeOf(other.id), probe, here: said(shown, probe), there: said(theirs, probe) }];
  });
  // Where both are answered, and otherwise, a reader can compare.
  const told = found.filter(({ here, there }) => here !== null && there !== null && here !== there);
  return told.slice(0, most);
}

function said({ evidence }: Shown, probe: ProbeId): string | null {
  const exchange = evidence.exchanges[probe];
  return exchange ? answerInWords(exchange) : null;
}
