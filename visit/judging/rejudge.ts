import { type CheckId, checkIds } from '../../checks/ids.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { allowedVerdict } from './allowance.ts';
import { diagnose } from './diagnose.ts';
import { errorVerdict, judge, skippedVerdict, slowest, type TimedVerdict, type Verdict } from './verdict.ts';

/** Every check of a visit that is over, judged again. Nothing can be sent: what was not asked then is skipped now. */
export function rejudged(evidence: Evidence): TimedVerdict[] {
  return checkIds.known.map((id) => ({
    verdict: verdictOf(id, evidence),
    duration_ms: Math.round(slowest(id, evidence)),
  }));
}

function verdictOf(id: CheckId, evidence: Evidence): Verdict {
  try {
    const judged = judge(id, evidence);
    if ('ask' in judged)
      return skippedVerdict(id, `the saved visit has no answer to ${judged.ask.join(', ')}`);
    const { verdict } = judged;
    if (verdict.state !== 'fail' || evidence.site.allow.length === 0) return verdict;
    return allowedVerdict(verdict, diagnose(evidence, [verdict]).findings);
  } catch (error) {
    return errorVerdict(id, error);
  }
}
