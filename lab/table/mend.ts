import type { SiteReport } from '../../reports/model/report.ts';
import { applyFix } from '../apply/apply.ts';
import type { SiteEntry } from '../fault.ts';
import type { LabSite } from '../site.ts';
import { isMended, type Look } from './judged.ts';
import { targetOf } from './target.ts';
import { visitSite } from './visit.ts';

export interface Mending {
  /** After each fix that was applied. */
  looks: Look[];
  /** What could not be applied, and why. */
  refused: string[];
}

/** More would mean going round in circles. */
const MOST_STEPS = 16;

/**
 * Does what a person would: takes the first finding, climbs its ladder rung by rung, looks again after each. It reads
 * nothing but the report.
 */
export async function mend(site: LabSite, entry: SiteEntry, first: SiteReport): Promise<Mending> {
  const mending: Mending = { looks: [], refused: [] };
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
      mending.refused.push(`${rung.fix.id}: ${outcome.why}`);
      continue;
    }
    const visited = await visitSite(entry, site.folder).catch(() => null);
    if (visited === null) {
      mending.refused.push(`${rung.fix.id}: what it says makes sites.yaml wrong`);
      break;
    }
    mending.looks.push({ ...visited, step: { cause: rung.cause, fix: rung.fix.id } });
    report = visited.report;
    if (isMended(visited)) break;
  }
  return mending;
}

/** What breaks while a fix is applied counts against the fix. */
function refusedBy(error: unknown): { applied: false; why: string } {
  return { applied: false, why: error instanceof Error ? error.message : String(error) };
}
