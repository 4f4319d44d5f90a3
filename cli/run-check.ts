import { runFleet } from '../fleet/run-fleet.ts';
import { Comparison } from '../reports/baseline.ts';
import { changesText } from '../reports/changes-text.ts';
import type { Tally } from '../reports/tally.ts';
import type { Site } from '../sites/site.ts';
import { readBaseline, writeBaseline } from './baseline-file.ts';
import type { RunSettings } from './check-options.ts';
import { heapKeeper } from './heap.ts';
import type { Io } from './io.ts';
import { Progress } from './progress.ts';
import { RunOutput } from './run-output.ts';
import { write } from './write.ts';

/** Runs the fleet and feeds every output as its sites finish. */
export async function runCheck(sites: Site[], settings: RunSettings, io: Io): Promise<Tally> {
  const started = new Date();
  const [first] = sites;
  const only = first && sites.length === 1 ? { name: first.name, url: first.url } : null;
  const progress = settings.quiet || only ? null : new Progress(io.stderr, sites.length);
  const keepHeap = only ? null : heapKeeper();
  const longestName = sites.reduce((most, { name }) => Math.max(most, name.length), 0);
  const run = { started, sites: sites.length, only, longestName, hasEvidence: true };
  const comparison = settings.baseline
    ? new Comparison(readBaseline(settings.baseline, io), started.toISOString())
    : null;
  const output = await RunOutput.open(run, settings, io, () => progress?.clear());
  await runFleet(sites, {
    concurrency: settings.concurrency,
    only: settings.checks,
    signal: io.interrupted,
    onCheck: only ? (_, timed) => void output.check(timed) : undefined,
    async onSite({ report, evidence }) {
      comparison?.add(report);
      await output.site(report, evidence);
      keepHeap?.();
      progress?.count(report.status === 'fail');
    },
  });
  progress?.clear();
  await output.end(Date.now() - started.valueOf());
  if (comparison && settings.baseline) {
    // Where stdout is for a program to read, the person reads stderr.
    const isForAPerson = settings.format === 'table' || settings.format === 'markdown';
    await write(isForAPerson ? io.stdout : io.stderr, changesText(comparison.changes));
    writeBaseline(settings.baseline, comparison.after, io);
  }
  return output.tally;
}
