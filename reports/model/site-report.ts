import { diagnose } from '../../visit/judging/diagnose.ts';
import type { TimedVerdict } from '../../visit/judging/verdict.ts';
import type { Seen } from '../../visit/seen.ts';
import type { SiteReport } from './report.ts';
import { reportWith } from './report-with.ts';

/**
 * Judges the evidence of a whole visit once more, so that a cause that explains several checks is one finding. It is
 * judged as it came, and reported without secrets.
 */
export function siteReport(seen: Seen, timed: TimedVerdict[]): SiteReport {
  const { findings } = diagnose(
    seen.evidence,
    timed.map(({ verdict }) => verdict),
  );
  return reportWith(findings, seen, timed);
}
