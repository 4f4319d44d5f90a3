import type { TimedVerdict } from '../../visit/judging/verdict.ts';
import type { Seen } from '../../visit/seen.ts';
import type { SiteReport } from './report.ts';
import { siteReport } from './site-report.ts';
import { unjudgedVisit } from './unjudged.ts';
import { worstFirst } from './worst-first.ts';

/** Returns the report of a visit, or what kept us from writing it: no site pays for another. */
export function reportOrDefect(seen: Seen, timed: TimedVerdict[]): SiteReport {
  try {
    return worstFirst(siteReport(seen, timed));
  } catch (error) {
    return unjudgedVisit(seen, error);
  }
}
