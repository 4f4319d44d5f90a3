import type { KeptEvidence } from '../../evidence/evidence.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import { applyFix } from '../apply/apply.ts';
import type { SiteEntry } from '../fault.ts';
import type { LabSite } from '../site.ts';
import { targetOf } from './target.ts';
import { visitSite } from './visit.ts';

export interface Mended {
  /** The suite is green. */
  isGreen: boolean;
  /** The fixes after which a finding was gone, in their order. */
  by: string[];
  /** What was tried besides, and why it did not help or could not be done. */
  tried: string[];
  /** What was answered after each fix that was applied. */
  seen: KeptEvidence[];
}

/** More would mean going round in circles. */
const MOST_STEPS = 16;

/**
 * Does what a person would: takes the first finding, climbs its ladder rung by rung, looks again after each. It reads
 * nothing but the report.
 */
export async function mend(site: LabSite, entry: SiteEntry, first: SiteReport): Promise<Mended> {
  const mended: Mended = { isGreen: false, by: [], tried: [], seen: [] };
  const done = new Set<string>();
  const target = targetOf(site, entry);
  let report = first;
  for (let step = 0; step < MOST_STEPS; step++) {
    const rung = report.findings
      .flatMap(({ cause, fixes }) => fixes.map((fix) => ({ cause, fix })))
      .find(({ cause, fix }) => !done.has(`${cause} ${fix.id}`));
    if (!rung) break;
    done.add(`${rung.cause} ${rung.fix.id}`);
    const outcome = await applyFix(rung.fix, target).catch(refusedBy);
    if (!outcome.applied) {
      mended.tried.push(`${rung.fix.id}: ${outcome.why}`);
      continue;
    }
    const visited = await visitSite(entry, site.folder).catch(() => null);
    if (visited === null) {
      mended.tried.push(`${rung.fix.id}: what it says makes sites.yaml wrong`);
      break;
    }
    mended.seen.push(visited.evidence);
    const left = visited.report.findings.map(({ cause }) => cause);
    const added = left.filter((cause) => !report.findings.some((finding) => finding.cause === cause));
    if (left.includes(rung.cause))
      mended.tried.push(`${rung.fix.id}: applied, and ${rung.cause} is still there`);
    // One defect in place of another is no cure.
    else if (added.length > 0)
      mended.tried.push(`${rung.fix.id}: applied, and now there is ${added.join(', ')}`);
    else mended.by.push(rung.fix.id);
    report = visited.report;
    mended.isGreen = report.checks.every(({ status }) => status === 'pass');
    if (mended.isGreen) break;
  }
  return mended;
}

/** What breaks while a fix is applied counts against the fix. */
function refusedBy(error: unknown): { applied: false; why: string } {
  return { applied: false, why: error instanceof Error ? error.message : String(error) };
}
