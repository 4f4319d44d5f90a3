import type { Cause } from '../../../causes/cause.ts';
import { familyOf } from '../../../causes/families.ts';
import { causes } from '../../../causes/index.ts';
import { stateOf, weigh } from '../../../causes/weigh.ts';
import { type CheckId, checkIds } from '../../../checks/ids.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { factsOf } from '../../../evidence/facts.ts';
import type { ProbeId } from '../../../probes/ids.ts';
import { judge } from '../../../visit/judging/verdict.ts';
import { type Mutation, mutated } from './mutations/index.ts';

/** Why another cause is not named where this mutation is in: a probe, or that it explains none of what fails. */
export interface Separation {
  other: Cause;
  by: ProbeId | 'explains nothing that fails' | 'one family' | null;
}

export function separations(mutation: Mutation): Separation[] {
  const evidence = mutated(mutation);
  const troubled = troubledIn(evidence);
  return causes.known
    .filter(({ id }) => id !== mutation.cause && id !== 'unrecognised')
    .map((other) => ({ other, by: separator(mutation, other, evidence, troubled) }));
}

function separator(
  { cause }: Mutation,
  other: Cause,
  evidence: Evidence,
  troubled: CheckId[],
): Separation['by'] {
  if (!other.explains.some((check) => troubled.includes(check))) return 'explains nothing that fails';
  const probe = excludingProbe(other, evidence);
  if (probe !== null) return probe;
  // It stands, and what it says of a check's own probe is not what was seen there.
  const weighed = weigh(other, factsOf(evidence));
  if (!weighed?.explains.some((check) => troubled.includes(check))) return 'explains nothing that fails';
  const family = familyOf(cause);
  return family !== null && family === familyOf(other.id) ? 'one family' : null;
}

/** The probe whose answer rules the cause out. */
function excludingProbe({ shownBy, refutedBy }: Cause, evidence: Evidence): ProbeId | null {
  const facts = factsOf(evidence);
  const refuting = refutedBy.find((sign) => stateOf(sign, facts) === true);
  if (refuting) return refuting.probe;
  const failed = shownBy.filter((clause) => clause.every((sign) => stateOf(sign, facts) === false)).flat();
  return (failed.find(({ probe }) => evidence.exchanges[probe]) ?? failed[0])?.probe ?? null;
}

function troubledIn(evidence: Evidence): CheckId[] {
  return checkIds.known.filter((id) => {
    const outcome = judge(id, evidence);
    return 'verdict' in outcome && ['fail', 'warn'].includes(outcome.verdict.state);
  });
}
