import { setFlagsFromString } from 'node:v8';
import { checkIds } from '../../../checks/ids.ts';
import { openMonitor } from '../../../monitor/open.ts';
import { reportChanges } from '../../../monitor/report-changes.ts';
import type { RunTrouble } from '../../../monitor/run-status.ts';
import { notBegun } from '../../../reports/model/not-begun.ts';
import type { SiteReport } from '../../../reports/model/report.ts';
import type { Tally } from '../../../reports/model/tally.ts';
import { startOf } from '../../../reports/output/begin.ts';
import type { Site } from '../../../sites/site.ts';
import { runFleet } from '../../../visit/fleet/run-fleet.ts';
import type { FinishedVisit } from '../../../visit/fleet/visit-site.ts';
import type { Seen } from '../../../visit/seen.ts';
import type { Io } from '../../io.ts';
import { listenerOf } from '../../output/options.ts';
import { RunOutput } from '../../output/run-output.ts';
import { withFilesOf } from '../../targets/joined-report.ts';
import { FailedTogether } from './failed-together.ts';
import type { RunSettings } from './options.ts';
import { FleetProgress } from './progress.ts';

/** What a run came to. */
export interface Round extends RunTrouble {
  tally: Tally;
  /** A login was not tested, since it would go over plain http. */
  isOverHttp: boolean;
  /** The visit, where it was one. */
  last: FinishedVisit | null;
}

/** `seen` is what a visit begins with that goes on from another one. Runs the fleet and feeds every output as its sites finish. `sitesFile` is where they are written, if anywhere. */
export async function checkSites(
  sites: Site[],
  settings: RunSettings,
  sitesFile: string | null,
  io: Io,
  seen?: Seen,
): Promise<Round> {
  const started = new Date();
  const monitor =
    settings.baseline === false
      ? null
      : await openMonitor({
          baseline: settings.baseline,
          sitesFile,
          isRead: true,
          isWhole: settings.checks.length === checkIds.known.length,
          started,
          cwd: io.cwd,
          env: io.env,
          say: (text) => void io.stderr.write(text),
          quiet: settings.quiet,
        });
  const run = startOf(sites, started);
  const { only } = run;
  const progress = settings.quiet || only ? null : new FleetProgress(io.stderr, sites.length);
  // A visit lives just long enough for its objects to be called old, and V8 lets old ones pile up: 1,000 sites need a
  // quarter less memory so.
  if (!only) setFlagsFromString('--heap-growing-percent=40');
  const output = await RunOutput.open({ ...run, hasEvidence: true }, settings, io, () => progress?.clear());
  const isNews = (site: SiteReport) =>
    (settings.lookAgain && site.status === 'fail') || monitor?.differs(site) === true;
  const addresses = only ? null : new (await import('../../../http/connection/addresses.ts')).Addresses();
  let isOverHttp = false;
  let last: FinishedVisit | null = null;
  const done = new Set<string>();
  const byKey = new Map(sites.map((site) => [keyOf(site), site]));
  const failedTogether = new FailedTogether();
  await runFleet(sites, {
    concurrency: settings.concurrency,
    crowds: addresses && {
      perAddress: settings.perAddress,
      book: addresses,
      report: (address, together) => failedTogether.add(address, together),
    },
    lookup: addresses?.lookup,
    only: settings.checks,
    signal: io.interrupted,
    wantsSecondLook: isNews,
    secondLookAfterMs: io.secondLookAfterMs,
    seen: seen && (() => seen),
    onCheck: only ? (_, timed, evidence) => void output.check(timed, evidence) : undefined,
    async onSite({ report: outside, evidence }) {
      done.add(keyOf(outside));
      const report = await withFilesOf(byKey.get(keyOf(outside)) ?? {}, outside, evidence);
      if (only) last = { report, evidence };
      isOverHttp ||= report.warnings.some(({ id }) => id === 'login-untested');
      await output.site(monitor?.add(report) ?? report, evidence);
      progress?.count(report.status === 'fail');
    },
  });
  for (const site of io.interrupted.aborted ? sites : [])
    if (!done.has(keyOf(site))) {
      const report = notBegun(site, settings.checks, new Date().toISOString());
      await output.site(monitor?.add(report) ?? report, null);
    }
  progress?.clear();
  io.stderr.write(failedTogether.text());
  const isWritten = await output.end(Date.now() - started.valueOf());
  // What was broken off has not seen enough to be compared with.
  const isWhole = monitor !== null && !io.interrupted.aborted;
  const isUnreported = isWhole && (await reportChanges(monitor, listenerOf(settings, io)));
  return { tally: output.tally, isUnreported, isWritten, isOverHttp, last };
}

/** Sites that are given by their addresses may have one name for http and https. */
function keyOf({ name, url }: Pick<SiteReport, 'name' | 'url'>): string {
  return JSON.stringify([name, url]);
}
