import { shown } from '../../../base/text.ts';
import { candidatesFor, madeOf } from '../../../mending/candidates.ts';
import { whyNoMoreLogins } from '../../../mending/revisit.ts';
import { type Attempt, type Candidate, isStep } from '../../../mending/step.ts';
import type { Site } from '../../../sites/site.ts';
import { visitSite } from '../../../visit/fleet/visit-site.ts';
import type { Io } from '../../io.ts';
import { show } from './ask.ts';
import type { FixResult, Place } from './result.ts';

/** Visits, and shows what would be tried for each finding, in order. Nothing is written, so nothing proves the folder. */
export async function dryRun(
  site: Site,
  { folder, reader }: Place,
  io: Io,
): Promise<Omit<FixResult, 'restored'>> {
  const visit = await visitSite(site, { signal: io.interrupted });
  const refusal = whyNoMoreLogins(visit.report);
  const isOver = refusal !== null || io.interrupted.aborted;
  const attempts = isOver ? [] : plannedOnce([...candidatesFor(folder, visit, reader)]);
  for (const { step, result, why } of attempts)
    if (result === 'planned' && isStep(step)) show(step, io);
    else io.stderr.write(`${step.id} would be left out: ${shown(why ?? '')}.\n`);
  if (attempts.some(({ result }) => result === 'planned'))
    io.stderr.write('\nEach would be tried alone, and kept only where it helps.\n');
  return { did: 'dry-run', attempts, refusal, isUnproved: false, leftDrafts: [], visit };
}

/** Two ways to the same bytes are one, as they are where they are tried. */
function plannedOnce(candidates: readonly Candidate[]): Attempt[] {
  const made = new Map<string, string>();
  return candidates.map((step) => {
    if (!isStep(step)) return { step, result: 'left-out', why: 'why' in step.plan ? step.plan.why : '' };
    const key = madeOf(step);
    const before = made.get(key);
    if (before !== undefined) return { step, result: 'left-out', why: `it does what ${before} does` };
    made.set(key, step.id);
    return { step, result: 'planned', why: null };
  });
}
