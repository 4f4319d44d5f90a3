import type { Site } from '../../sites/site.ts';
import { exitStatus, type Io } from '../io.ts';
import { runStatus } from '../output/status.ts';
import { selectSites } from '../targets/select.ts';
import { sitesFileOf, sitesOf } from '../targets/targets.ts';
import { type CheckOptions, readCheckOptions } from './check/options.ts';

/** Visits the sites, shows what is found, and says by the exit status whether anything fails. */
export async function check(targets: string[], given: CheckOptions, io: Io): Promise<number> {
  const options = readCheckOptions(given);
  const sites = selectSites(await sitesOf(targets, given, io), given).map(
    (site): Site => ({
      ...site,
      readOnly: site.readOnly || given.readOnly === true,
      ...(options.timeoutMs === null ? {} : { timeoutMs: options.timeoutMs }),
    }),
  );
  const { runCheck } = await import('./check/check-sites.ts');
  const { tally, ...trouble } = await runCheck(sites, options, sitesFileOf(targets, given, io), io);
  if (io.interrupted.aborted) return exitStatus.interrupted;
  return runStatus(tally, options, trouble);
}
