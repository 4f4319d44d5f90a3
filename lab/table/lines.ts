import type { SiteReport } from '../../reports/model/report.ts';
import { reportOf } from './again.ts';
import { short } from './code.ts';
import { readKept } from './kept.ts';
import type { RecordedRung } from './recorded.ts';

/** A short name for what a report says to put where for this fix; null where it does not print it. */
export function linesOf({ findings }: SiteReport, id: string): string | null {
  const fix = findings.flatMap(({ fixes }) => fixes).find((one) => one.id === id);
  return fix ? short(JSON.stringify([fix.file, fix.place, fix.snippet])) : null;
}

/** The lines that are printed today are those that mended the fault: what they are for is judged again from its cell. */
export function isStillProved({ fix, fault, stack, lines }: RecordedRung): boolean {
  const first = readKept(fault)[stack]?.visits[0];
  return first !== undefined && linesOf(reportOf(first.evidence), fix) === lines;
}
