import type { Io } from '../io.ts';
import { type OutputOptions, readOutputOptions } from '../output-options.ts';
import { reportsIn } from '../read-reports.ts';
import { NAME_COLUMNS, RunOutput } from '../run-output.ts';
import { runStatus } from '../run-status.ts';

/** One run of the parts of one, in the order in which they are given. Holds one site at a time. */
export async function merge(files: string[], given: OutputOptions, io: Io): Promise<number> {
  const settings = readOutputOptions(given);
  const started = new Date();
  const run = { started, sites: null, only: null, longestName: NAME_COLUMNS, hasEvidence: false };
  const output = await RunOutput.open(run, settings, io);
  for (const file of files) for await (const site of reportsIn(file, io)) await output.site(site, null);
  await output.end(Date.now() - started.valueOf());
  return runStatus(output.tally, settings);
}
