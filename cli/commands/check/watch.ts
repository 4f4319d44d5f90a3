import { shown } from '../../../base/text.ts';
import type { CheckId } from '../../../checks/ids.ts';
import type { KeptEvidence } from '../../../evidence/evidence.ts';
import { leftBehind } from '../../../reports/text/left-behind.ts';
import type { Site } from '../../../sites/site.ts';
import { DraftsLeft, mayBeLeft } from '../../../visit/drafts-left.ts';
import { type FinishedVisit, visitSite } from '../../../visit/fleet/visit-site.ts';
import type { Seen } from '../../../visit/seen.ts';
import { type Io, UsageError } from '../../io.ts';
import { answerTo, canAsk } from '../../question.ts';
import { checkSites, type Round } from './check-sites.ts';
import type { RunSettings } from './options.ts';

/** Of whom it takes a person to fix something, and a key to go on. */
export function refuseUnwatchable(sites: Site[], { format }: RunSettings, io: Io): void {
  if (sites.length !== 1) throw new UsageError('--watch goes with one site; choose it with --only');
  if (format !== 'table') throw new UsageError('--watch goes with --format table');
  if (!canAsk(io)) throw new UsageError('--watch waits for Enter, and there is no terminal to press it in');
}

/**
 * Asks again what failed, each time somebody presses Enter, until nothing fails. Each round is a visit by the rules of
 * every visit, with one login at most. A draft that the round before may have left is looked for first, in a visit of its own.
 */
export async function watch(site: Site, first: Round, settings: RunSettings, io: Io): Promise<Round> {
  const drafts = new DraftsLeft();
  let round = first;
  for (;;) {
    const failing = round.last ? failingIn(round.last) : [];
    if (failing.length === 0) return round;
    const question = `\n Fix it, then press Enter to check ${failing.join(', ')} again (q: quit) `;
    if ((await answerTo(question, io))?.trim() !== '') return round;
    // Part of a site is no run to keep, to compare or to notify of.
    const again = {
      ...settings,
      checks: failing,
      baseline: false,
      output: null,
      page: false,
      open: false,
    } as const;
    const seen = round.last && (await seenBefore(site, drafts, round.last.evidence, io));
    if (io.interrupted.aborted) return round;
    round = await checkSites([site], again, null, io, seen ?? undefined);
    if (io.interrupted.aborted) return round;
    if (round.last && failingIn(round.last).length === 0)
      io.stdout.write(
        ` ${shown(site.name)}: what failed passes now. Check all of it once more to be sure.\n`,
      );
    for (const id of round.last && failingIn(round.last).length === 0 ? drafts.ids : [])
      io.stdout.write(` ${leftBehind(id)}\n`);
  }
}

/** The beginning of a round. Whether writing works is shown by a draft of its own, once it is known what became of the last. */
async function seenBefore(site: Site, drafts: DraftsLeft, before: KeptEvidence, io: Io): Promise<Seen> {
  if (!mayBeLeft(before)) return drafts.looking(site, before);
  io.stderr.write(' Looking for the draft that was left …\n');
  const { evidence } = await visitSite(site, {
    only: ['draft'],
    seen: drafts.looking(site, before),
    signal: io.interrupted,
  });
  const seen = drafts.writing(site, evidence);
  // A login that was refused a moment ago is refused now.
  if (evidence.token === null && evidence.exchanges.token)
    seen.evidence.exchanges.token = evidence.exchanges.token;
  return seen;
}

function failingIn({ report }: FinishedVisit): CheckId[] {
  return report.checks
    .filter(({ status }) => status === 'fail' || status === 'blocked' || status === 'error')
    .map(({ id }) => id);
}
