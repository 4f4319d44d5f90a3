import path from 'node:path';
import type { Io } from '../io.ts';
import { openMonitor } from '../open-monitor.ts';
import { type OutputOptions, readOutputOptions } from '../output/options.ts';
import { NAME_COLUMNS, RunOutput } from '../output/run-output.ts';
import { runStatus } from '../output/status.ts';
import { reportsIn } from '../saved/reports.ts';
import { tellChanges } from '../tell-changes.ts';

interface MergeOptions extends OutputOptions {
  baseline?: string | false;
  sites?: string;
}

/** One run of the parts of one, in the order in which they are given. Holds one site at a time. */
export async function merge(files: string[], given: MergeOptions, io: Io): Promise<number> {
  const settings = readOutputOptions(given);
  const started = new Date();
  const sitesFile = given.sites === undefined ? null : path.resolve(io.cwd, given.sites);
  const monitor = await openMonitor(
    { baseline: given.baseline ?? null, sitesFile, isChecked: false, started },
    io,
  );
  const run = { started, sites: null, only: null, longestName: NAME_COLUMNS, hasEvidence: false };
  const output = await RunOutput.open(run, settings, io);
  for (const file of files)
    for await (const site of reportsIn(file, io)) await output.site(monitor?.add(site) ?? site, null);
  const isWritten = await output.end(Date.now() - started.valueOf());
  const isUntold = monitor !== null && (await tellChanges(monitor, settings, io));
  return runStatus(output.tally, settings, { isUntold, isWritten });
}
