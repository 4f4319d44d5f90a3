import { checkIds } from '../../../checks/ids.ts';
import type { SiteReport } from '../../../reports/model/report.ts';
import type { Tally } from '../../../reports/model/tally.ts';
import type { Site } from '../../../sites/site.ts';
import { runFleet } from '../../../visit/fleet/run-fleet.ts';
import type { Io } from '../../io.ts';
import { openMonitor } from '../../open-monitor.ts';
import { RunOutput } from '../../output/run-output.ts';
import type { RunTrouble } from '../../output/status.ts';
import { tellChanges } from '../../tell-changes.ts';
import { FailedTogether } from './failed-together.ts';
import { heapKeeper } from './heap.ts';
import type { RunSettings } from './options.ts';
import { Progress } from './progress.ts';

/** Runs the fleet and feeds every output as its sites finish. `sitesFile` is where they are written, if anywhere. */
export async function runCheck(
  sites: Site[],
  settings: RunSettings,
  sitesFile: string | null,
  io: Io,
): Promise<RunTrouble & { tally: Tally }> {
  const started = new Date();
  const monitor = await openMonitor(
    { baseline: baselineOf(settings), sitesFile, isChecked: true, started },
    io,
  );
  const [first] = sites;
  const only = first && sites.length === 1 ? { name: first.name, url: first.url } : null;
  const progress = settings.quiet || only ? null : new Progress(io.stderr, sites.length);
  const keepHeap = only ? null : heapKeeper();
  const longestName = sites.reduce((most, { name }) => Math.max(most, name.length), 0);
  const run = { started, sites: sites.length, only, longestName, hasEvidence: true };
  const output = await RunOutput.open(run, settings, io, () => progress?.clear());
  const isNews = (site: SiteReport) =>
    (settings.lookAgain && site.status === 'fail') || monitor?.differs(site) === true;
  const addresses = only ? null : new (await import('../../../http/addresses.ts')).Addresses();
  const failedTogether = new FailedTogether();
  await runFleet(sites, {
    concurrency: settings.concurrency,
    crowds: addresses && {
      perAddress: settings.perAddress,
      book: addresses,
      tell: (address, together) => failedTogether.add(address, together),
    },
    lookup: addresses?.lookup,
    only: settings.checks,
    signal: io.interrupted,
    wantsSecondLook: isNews,
    onCheck: only ? (_, timed) => void output.check(timed) : undefined,
    async onSite({ report, evidence }) {
      await output.site(monitor?.add(report) ?? report, evidence);
      keepHeap?.();
      progress?.count(report.status === 'fail');
    },
  });
  progress?.clear();
  io.stderr.write(failedTogether.text());
  const isWritten = await output.end(Date.now() - started.valueOf());
  // What was broken off has not seen enough to be compared with.
  const isWhole = monitor !== null && !io.interrupted.aborted;
  const isUntold = isWhole && (await tellChanges(monitor, settings, io));
  return { tally: output.tally, isUntold, isWritten };
}

/** After some checks alone, the others would seem to have recovered: whoever wants that has to ask for it. */
function baselineOf({ baseline, checks }: RunSettings): RunSettings['baseline'] {
  return baseline === null && checks.length < checkIds.length ? false : baseline;
}
