import type { CheckId } from '../checks/ids.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { judge, type Verdict } from './judging/verdict.ts';
import type { Sender } from './sending/sender.ts';

/** Sends what the check asks for, until it can be judged. */
export async function reachVerdict(id: CheckId, evidence: Evidence, sender: Sender): Promise<Verdict> {
  for (;;) {
    const judged = judge(id, evidence);
    if ('verdict' in judged) return judged.verdict;
    await Promise.all(judged.ask.map((probe) => sender.send(probe)));
  }
}
