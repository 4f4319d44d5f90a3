import { capital, shown } from '../../../base/text.ts';
import { candidatesFor, type Reader } from '../../../mending/candidates.ts';
import type { SiteFolder } from '../../../mending/folder.ts';
import { whyNoMoreLogins } from '../../../mending/revisit.ts';
import { isStep } from '../../../mending/step.ts';
import { exitStatus } from '../../../monitor/run-status.ts';
import type { Site } from '../../../sites/site.ts';
import { visitSite } from '../../../visit/fleet/visit-site.ts';
import type { Io } from '../../io.ts';
import { ask } from './ask.ts';
import { leftText } from './outcome.ts';

/** Visits, and shows what would be tried for each finding, in order. Nothing is written, so nothing proves the folder. */
export async function dryRun(site: Site, folder: SiteFolder, reader: Reader, io: Io): Promise<number> {
  const { report, evidence } = await visitSite(site, { signal: io.interrupted });
  if (io.interrupted.aborted) return exitStatus.interrupted;
  const refusal = whyNoMoreLogins(report);
  if (refusal !== null) io.stderr.write(`${shown(capital(refusal))}.\n`);
  const all = refusal === null ? [...candidatesFor(folder, { report, evidence }, reader)] : [];
  for (const one of all)
    if (isStep(one)) await ask(one, true, io);
    else if ('why' in one.plan) io.stderr.write(`${one.id} would be left out: ${shown(one.plan.why)}.\n`);
  io.stderr.write('\nNothing was changed. Each step would be tried alone, and kept only where it helps.\n');
  io.stdout.write(leftText({ report, evidence }, [], { folder, reader }, io));
  if (report.status === 'error') return exitStatus.harness;
  return report.status === 'fail' ? exitStatus.fails : exitStatus.ok;
}
