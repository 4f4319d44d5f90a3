import { setTimeout as pause } from 'node:timers/promises';
import type { KeptEvidence } from '../../evidence/evidence.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import { afterSecondLook } from '../../reports/model/second-look.ts';
import { unjudgedVisit } from '../../reports/model/unjudged.ts';
import { visitReport } from '../../reports/model/visit-report.ts';
import type { Site } from '../../sites/site.ts';
import { lookAgain } from '../second-look.ts';
import { type Seen, seenOf } from '../seen.ts';
import { runVisit, type WholeVisitOptions } from '../whole-visit.ts';

/** The report of a site and its evidence, without secrets. */
export interface FinishedVisit {
  report: SiteReport;
  evidence: KeptEvidence;
}

export interface LookOptions extends WholeVisitOptions {
  /** Says whether what was seen is to be confirmed by a second visit. */
  wantsSecondLook?: ((report: SiteReport) => boolean) | undefined;
  /** What is waited before it; `SECOND_LOOK_AFTER_MS` by default. */
  secondLookAfterMs?: number | undefined;
}

/** What came of looking at a site, before it is kept. */
export interface Look {
  report: SiteReport;
  seen: Seen;
}

/** How a site is looked at: once, and once more where that is wanted. */
export type Looks = (site: Site, options: LookOptions) => Promise<Look>;

/** A restart of PHP or a lost packet is over by then; a host that answers in turns has taken another turn. */
export const SECOND_LOOK_AFTER_MS = 3000;

/** Never throws: a defect of ours is the error of this site alone, and the others are visited as if there were none. */
export async function visitSite(
  site: Site,
  options: LookOptions,
  looks: Looks = async (...given) => confirmed(...given, await lookAt(...given)),
): Promise<FinishedVisit> {
  try {
    const { report, seen } = await looks(site, options);
    return { report, evidence: seen.kept() };
  } catch (error) {
    const seen = seenOf(site);
    return { report: unjudgedVisit(seen, error), evidence: seen.kept() };
  }
}

/** What was seen, looked at once more where that is wanted. */
export async function confirmed(site: Site, options: LookOptions, first: Look): Promise<Look> {
  const { wantsSecondLook, secondLookAfterMs = SECOND_LOOK_AFTER_MS, signal } = options;
  if (!wantsSecondLook?.(first.report) || signal?.aborted) return first;
  try {
    await pause(secondLookAfterMs, undefined, { signal });
  } catch {
    return first;
  }
  const second = await secondLook(site, options, first);
  return second === null
    ? first
    : { report: afterSecondLook(first.report, second.report), seen: second.seen };
}

/** Looks at a site once more; null when that was broken off: then it says nothing of the first look. */
export async function secondLook(site: Site, options: LookOptions, first: Look): Promise<Look | null> {
  const seen = lookAgain(site, first.seen);
  const second = await lookAt(site, { ...options, onCheck: undefined, seen });
  return options.signal?.aborted ? null : second;
}

export async function lookAt(site: Site, options: WholeVisitOptions): Promise<Look> {
  const { seen, timed } = await runVisit(site, options);
  return { report: await visitReport(seen, timed), seen };
}
