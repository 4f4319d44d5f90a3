import type { CauseId } from '../../causes/ids.ts';
import { checkOf } from '../../checks/by-method/of-method.ts';
import type { Located } from '../../evidence/located.ts';
import type { TimedVerdict } from '../../visit/judging/verdict.ts';
import type { CheckReport } from './report.ts';

export function checkReport(
  { verdict, duration_ms }: TimedVerdict,
  causes: CauseId[],
  facts: Located,
): CheckReport {
  const { check, state, says, blocked_by } = verdict;
  return {
    id: check,
    title: checkOf(check, facts).question,
    status: state,
    duration_ms,
    blocked_by,
    says,
    causes,
  };
}
