import { type CheckId, checkIds } from '../../../checks/ids.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { factsOf } from '../../../evidence/facts.ts';
import type { ProbeId } from '../../../probes/ids.ts';
import { diagnose } from '../../../visit/judging/diagnose.ts';
import { judge, type Verdict } from '../../../visit/judging/verdict.ts';
import { requestsToSpare } from '../../../visit/sending/budget.ts';

/** A visit, check after check: `send` adds what a probe is answered to the evidence. */
export function verdictsOf(evidence: Evidence, send: (probe: ProbeId) => void): Verdict[] {
  const spoken = () => factsOf(evidence).dialect();
  const judged = (id: CheckId): Verdict => {
    const before = spoken();
    const verdict = verdictOf(() => judge(id, evidence), send);
    narrow(evidence, verdict, send);
    return spoken() === before ? verdict : judged(id);
  };
  return checkIds.known.map(judged);
}

function verdictOf(next: () => ReturnType<typeof judge>, send: (probe: ProbeId) => void): Verdict {
  for (;;) {
    const outcome = next();
    if ('verdict' in outcome) return outcome.verdict;
    outcome.ask.forEach(send);
  }
}

function narrow(evidence: Evidence, verdict: Verdict, send: (probe: ProbeId) => void): void {
  if (verdict.state !== 'fail' && verdict.state !== 'warn') return;
  while (requestsToSpare(evidence, 0) > 0) {
    const { ask } = diagnose(evidence, [verdict]);
    if (ask === null) return;
    send(ask);
  }
}
