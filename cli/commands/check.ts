import { exitStatus, runStatus } from '../../monitor/run-status.ts';
import type { Site } from '../../sites/site.ts';
import type { Io } from '../io.ts';
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
  const { checkSites } = await import('./check/check-sites.ts');
  const { tally, ...trouble } = await checkSites(sites, options, sitesFileOf(targets, given, io), io);
  if (io.interrupted.aborted) return exitStatus.interrupted;
  return runStatus(tally, options.failOn, trouble);
}
