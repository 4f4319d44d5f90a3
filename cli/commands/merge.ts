import path from 'node:path';
import { shown } from '../../base/text.ts';
import { openMonitor } from '../../monitor/open.ts';
import { reportChanges } from '../../monitor/report-changes.ts';
import { exitStatus, runStatus } from '../../monitor/run-status.ts';
import type { Io } from '../io.ts';
import { listenerOf, type OutputOptions, readOutputOptions } from '../output/options.ts';
import { NAME_COLUMNS, RunOutput } from '../output/run-output.ts';
import { reportsIn } from '../saved/reports.ts';

interface MergeOptions extends OutputOptions {
  baseline?: string | false;
  sites?: string;
}

/**
 * One run of the parts of one, in the order in which they are given. Holds one site at a time. What the parts have is
 * shown and reported where one of them is empty too, and the run is no success.
 */
export async function merge(files: string[], given: MergeOptions, io: Io): Promise<number> {
  const settings = readOutputOptions(given);
  const started = new Date();
  const sitesFile = given.sites === undefined ? null : path.resolve(io.cwd, given.sites);
  const monitor =
    given.baseline === false
      ? null
      : await openMonitor({
          baseline: given.baseline ?? null,
          sitesFile,
          isRead: false,
          isWhole: true,
          started,
          cwd: io.cwd,
          env: io.env,
          say: (text) => void io.stderr.write(text),
          quiet: settings.quiet,
        });
  const run = { started, sites: null, only: null, longestName: NAME_COLUMNS, hasEvidence: false };
  const output = await RunOutput.open(run, settings, io);
  const dead: string[] = [];
  for (const file of files)
    for await (const site of reportsIn(file, io, () => dead.push(file)))
      await output.site(monitor?.add(site) ?? site, null);
  const isWritten = await output.end(Date.now() - started.valueOf());
  const isUnreported = monitor !== null && (await reportChanges(monitor, listenerOf(settings, io)));
  for (const file of dead)
    io.stderr.write(
      `${shown(file)}: the file is empty: the run that was to write it came to nothing, and its sites are missing here\n`,
    );
  if (dead.length > 0) return exitStatus.usage;
  return runStatus(output.tally, settings.failOn, { isUnreported, isWritten });
}
