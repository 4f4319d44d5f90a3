import type { KeptEvidence } from '../../evidence/evidence.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { Saved } from '../../visit/seen.ts';
import type { Cell } from './cell.ts';
import { judgedCell, type Look } from './judged.ts';
import { type KeptCell, readKept } from './kept.ts';
import type { Place } from './table.ts';

/** The report of a visit that is over, by the code of today. */
export function reportOf(evidence: KeptEvidence): SiteReport {
  return siteReport(new Saved(evidence), rejudged(evidence));
}

/** A cell that was kept, as if it had run now. */
export function cellAgain({ fault, stack }: Place): Cell | null {
  const kept = readKept(fault.id)[stack];
  if (!kept) return null;
  const looks = looksOf(kept);
  return { ...judgedCell(fault, stack, looks), ms: 0, looks };
}

/** The looks of a cell that was kept, by the code of today. */
export function looksOf({ visits }: KeptCell): Look[] {
  return visits.map(({ evidence, step }) => ({ evidence, step, report: reportOf(evidence) }));
}
