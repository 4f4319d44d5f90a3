import { isTrouble, type TimedVerdict } from '../../visit/judging/verdict.ts';
import type { Seen } from '../../visit/seen.ts';
import type { SiteReport } from './report.ts';
import { reportWith } from './report-with.ts';
import { unjudgedVisit } from './unjudged.ts';
import { worstFirst } from './worst-first.ts';

/** As `reportOrDefect`, which loads all that is known of causes and fixes: a healthy site needs none of it. */
export async function visitReport(seen: Seen, timed: TimedVerdict[]): Promise<SiteReport> {
  try {
    if (timed.some(({ verdict }) => isTrouble(verdict))) {
      const { reportOrDefect } = await import('./report-or-defect.ts');
      return reportOrDefect(seen, timed);
    }
    return worstFirst(reportWith([], seen, timed));
  } catch (error) {
    return unjudgedVisit(seen, error);
  }
}
