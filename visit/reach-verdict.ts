import type { CheckId } from '../checks/ids.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Sender } from './sender.ts';
import { judge, type Verdict } from './verdict.ts';

/** Sends what the check asks for, until it can be judged. */
export async function reachVerdict(id: CheckId, evidence: Evidence, sender: Sender): Promise<Verdict> {
  for (;;) {
    const outcome = judge(id, evidence);
    if ('verdict' in outcome) return outcome.verdict;
    await Promise.all(outcome.ask.map((probe) => sender.send(probe)));
  }
}
