import { setTimeout as pause } from 'node:timers/promises';
import type { KeptEvidence } from '../evidence/evidence.ts';
import type { SiteReport } from '../reports/report.ts';
import { afterSecondLook } from '../reports/second-look.ts';
import { reportOrDefect, unjudgedVisit } from '../reports/unjudged.ts';
import type { Site } from '../sites/site.ts';
import { type RunOptions, runVisit } from '../visit/run.ts';
import { lookAgain } from '../visit/second-look.ts';
import { type Seen, seenOf } from '../visit/seen.ts';

/** Without secrets. */
export interface VisitedSite {
  report: SiteReport;
  evidence: KeptEvidence;
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
    const { report, seen } = await looked(site, options);
    return { report, evidence: seen.kept() };
  } catch (error) {
    const seen = seenOf(site);
    return { report: unjudgedVisit(seen, error), evidence: seen.kept() };
  }
}

interface Look {
  report: SiteReport;
  seen: Seen;
}

async function looked(site: Site, options: LookOptions): Promise<Look> {
  const { wantsSecondLook, ...run } = options;
  const first = await lookAt(site, run);
  if (!wantsSecondLook?.(first.report) || run.signal?.aborted) return first;
  try {
    await pause(SECOND_LOOK_AFTER_MS, undefined, { signal: run.signal });
  } catch {
    return first;
  }
  const seen = lookAgain(site, first.seen);
  const second = await lookAt(site, { ...run, onCheck: undefined, seen });
  // One that was broken off says nothing of the first.
  if (run.signal?.aborted) return first;
  return { report: afterSecondLook(first.report, second.report), seen: second.seen };
}

async function lookAt(site: Site, options: RunOptions): Promise<Look> {
  const { seen, timed } = await runVisit(site, options);
  return { report: reportOrDefect(seen, timed), seen };
}
