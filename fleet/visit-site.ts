import { setTimeout as pause } from 'node:timers/promises';
import type { Evidence } from '../evidence/evidence.ts';
import type { SiteReport } from '../reports/report.ts';
import { afterSecondLook } from '../reports/second-look.ts';
import { reportOrDefect, unjudged } from '../reports/unjudged.ts';
import type { Site } from '../sites/site.ts';
import { newEvidence } from '../visit/new-evidence.ts';
import { type RunOptions, runVisit } from '../visit/run.ts';
import { lookAgain } from '../visit/second-look.ts';

export interface VisitedSite {
  report: SiteReport;
  evidence: Evidence;
}

export interface LookOptions extends RunOptions {
  /** Whether what was seen is to be confirmed by a second visit. */
  wantsSecondLook?: ((report: SiteReport) => boolean) | undefined;
}

/** A restart of PHP or a lost packet is over by then; a host that answers in turns has taken another turn. */
const SECOND_LOOK_AFTER_MS = 3000;

/** Never throws: a defect of ours is the error of this site alone, and the others are visited as if there were none. */
export async function visitSite(site: Site, options: LookOptions): Promise<VisitedSite> {
  try {
    return await visited(site, options);
  } catch (error) {
    const evidence = newEvidence(site);
    return { report: unjudged(evidence.site, evidence.started, error), evidence };
  }
}

async function visited(site: Site, options: LookOptions): Promise<VisitedSite> {
  const { wantsSecondLook, ...run } = options;
  const first = await lookAt(site, run);
  if (!wantsSecondLook?.(first.report) || run.signal?.aborted) return first;
  try {
    await pause(SECOND_LOOK_AFTER_MS, undefined, { signal: run.signal });
  } catch {
    return first;
  }
  const evidence = lookAgain(site, first.evidence);
  const second = await lookAt(site, { ...run, onCheck: undefined, evidence });
  // One that was broken off says nothing of the first.
  if (run.signal?.aborted) return first;
  return { report: afterSecondLook(first.report, second.report), evidence: second.evidence };
}

async function lookAt(site: Site, options: RunOptions): Promise<VisitedSite> {
  const { evidence, timed } = await runVisit(site, options);
  return { report: reportOrDefect(evidence, timed), evidence };
}
