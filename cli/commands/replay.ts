import { durationOf } from '../../evidence/duration.ts';
import type { KeptEvidence } from '../../evidence/evidence.ts';
import { runStatus } from '../../monitor/run-status.ts';
import { reportOrDefect } from '../../reports/model/report-or-defect.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { Saved } from '../../visit/seen.ts';
import type { Io } from '../io.ts';
import { type OutputOptions, readOutputOptions } from '../output/options.ts';
import { NAME_COLUMNS, RunOutput } from '../output/run-output.ts';
import { evidenceIn } from '../saved/evidence.ts';
import { withFilesOf } from '../targets/joined-report.ts';
import { filesGiven, type GivenFiles } from '../targets/with-site-files.ts';

/** Judges saved visits again. Nothing that could send is loaded. */
export async function replay(files: string[], given: OutputOptions & GivenFiles, io: Io): Promise<number> {
  const settings = readOutputOptions(given);
  const visits = all(files, io);
  const first = await visits.next();
  const second = await visits.next();
  if (first.done) return 0;
  const { site, started } = first.value;
  const only = second.done ? { name: site.name, url: site.url } : null;
  const longestName = only ? only.name.length : NAME_COLUMNS;
  const siteFiles = filesGiven(given, io.cwd, only ? 1 : 2);
  const run = { started: new Date(started), sites: only ? 1 : null, only, longestName, hasEvidence: true };
  const output = await RunOutput.open(run, settings, io);
  let ended = 0;
  const judge = async (evidence: KeptEvidence) => {
    const timed = rejudged(evidence);
    for (const one of timed) if (only) await output.check(one, evidence);
    const saved = new Saved(evidence);
    const kept = saved.kept();
    await output.site(await withFilesOf({ files: siteFiles }, reportOrDefect(saved, timed), kept), kept);
    ended = Math.max(ended, Date.parse(evidence.started) + durationOf(evidence));
  };
  await judge(first.value);
  if (!second.done) await judge(second.value);
  for await (const evidence of visits) await judge(evidence);
  const isWritten = await output.end(Math.max(0, ended - Date.parse(started)));
  return runStatus(output.tally, settings.failOn, { isUnreported: false, isWritten });
}

async function* all(files: string[], io: Io): AsyncGenerator<KeptEvidence> {
  for (const file of files) yield* evidenceIn(file, io);
}
