import { shown } from '../../../base/text.ts';
import { candidatesFor } from '../../../mending/candidates.ts';
import { whyNoMoreLogins } from '../../../mending/revisit.ts';
import { type Attempt, type Candidate, isStep } from '../../../mending/step.ts';
import type { Site } from '../../../sites/site.ts';
import { visitSite } from '../../../visit/fleet/visit-site.ts';
import type { Io } from '../../io.ts';
import { ask } from './ask.ts';
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
  const attempts = isOver ? [] : [...candidatesFor(folder, visit, reader)].map(planned);
  for (const { step, why } of attempts)
    if (isStep(step)) await ask(step, true, io);
    else io.stderr.write(`${step.id} would be left out: ${shown(why ?? '')}.\n`);
  if (attempts.some(({ result }) => result === 'planned'))
    io.stderr.write('\nEach would be tried alone, and kept only where it helps.\n');
  return { did: 'dry-run', attempts, refusal, isUnproved: false, leftDrafts: [], visit };
}

function planned(step: Candidate): Attempt {
  return 'why' in step.plan
    ? { step, result: 'left-out', why: step.plan.why }
    : { step, result: 'planned', why: null };
}
