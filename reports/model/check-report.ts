import type { CauseId } from '../../causes/ids.ts';
import { checks } from '../../checks/index.ts';
import type { TimedVerdict } from '../../visit/judging/verdict.ts';
import type { CheckReport } from './report.ts';

export function checkReport({ verdict, duration_ms }: TimedVerdict, causes: CauseId[]): CheckReport {
  const { check, state, says, blocked_by } = verdict;
  return {
    id: check,
    title: checks.known[check].question,
    status: state,
    duration_ms,
    blocked_by,
    says,
    causes,
  };
}
