import type { KeptEvidence } from '../../evidence/evidence.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { Saved } from '../../visit/seen.ts';
import type { Look } from './judged.ts';
import type { KeptCell } from './kept.ts';

/** The report of a visit that is over, by the code of today. */
export function reportOf(evidence: KeptEvidence): SiteReport {
  return siteReport(new Saved(evidence), rejudged(evidence));
}

/** The looks of a cell that was kept, by the code of today. */
export function looksOf({ visits }: KeptCell): Look[] {
  return visits.map(({ evidence, step }) => ({ evidence, step, report: reportOf(evidence) }));
}
