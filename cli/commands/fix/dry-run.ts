import { capital, shown } from '../../../base/text.ts';
import type { SiteFolder } from '../../../mending/folder.ts';
import { whyNoMoreLogins } from '../../../mending/revisit.ts';
import { isOfFolder, planStep } from '../../../mending/step-plan.ts';
import { exitStatus } from '../../../monitor/run-status.ts';
import type { Site } from '../../../sites/site.ts';
import { visitSite } from '../../../visit/fleet/visit-site.ts';
import type { Io } from '../../io.ts';
import { ask } from './ask.ts';
import { leftText } from './outcome.ts';

/** Visits, and shows what would be tried for each finding, in order. Nothing is written, so nothing proves the folder. */
export async function dryRun(site: Site, folder: SiteFolder, io: Io): Promise<number> {
  const { report } = await visitSite(site, { signal: io.interrupted });
  if (io.interrupted.aborted) return exitStatus.interrupted;
  const refusal = whyNoMoreLogins(report);
  if (refusal !== null) io.stderr.write(`${shown(capital(refusal))}.\n`);
  const findings = refusal === null ? report.findings.filter(({ allowed }) => allowed === null) : [];
  for (const finding of findings)
    for (const fix of finding.fixes.filter(isOfFolder)) {
      const plan = planStep(folder, fix);
      if ('why' in plan) io.stderr.write(`${fix.id} would be left out: ${shown(plan.why)}.\n`);
      else await ask({ finding, fix, plan }, true, io);
    }
  io.stderr.write('\nNothing was changed. Each step would be tried alone, and kept only where it helps.\n');
  io.stdout.write(leftText(report, new Set(), io));
  if (report.status === 'error') return exitStatus.harness;
  return report.status === 'fail' ? exitStatus.fails : exitStatus.ok;
}
