import { exitStatus, runStatus } from '../../monitor/run-status.ts';
import { PLAIN_HTTP } from '../../probes/rules.ts';
import type { Site } from '../../sites/site.ts';
import type { Io } from '../io.ts';
import { withGiven } from '../targets/given.ts';
import { selectSites } from '../targets/select.ts';
import { sitesFileOf, sitesOf } from '../targets/targets.ts';
import { withSiteFiles } from '../targets/with-site-files.ts';
import { type CheckOptions, readCheckOptions } from './check/options.ts';

/** Visits the sites, shows what is found, and says by the exit status whether anything fails. */
export async function check(targets: string[], given: CheckOptions, io: Io): Promise<number> {
  const options = readCheckOptions(given);
  const chosen = selectSites(await sitesOf(targets, given, io), given);
  const sites = withSiteFiles(chosen, given, io.cwd).map(
    (site): Site => ({
      ...withGiven(site, given),
      ...(options.timeoutMs === null ? {} : { timeoutMs: options.timeoutMs }),
    }),
  );
  const [{ checkSites }, { refuseUnwatchable, watch }] = await Promise.all([
    import('./check/check-sites.ts'),
    import('./check/watch.ts'),
  ]);
  if (options.watch) refuseUnwatchable(sites, options, io);
  const first = await checkSites(sites, options, sitesFileOf(targets, given, io), io);
  const [site] = sites;
  const { tally, isOverHttp, ...trouble } =
    options.watch && site && !io.interrupted.aborted ? await watch(site, first, options, io) : first;
  if (io.interrupted.aborted) return exitStatus.interrupted;
  // Whoever gave a login wants it tested: without it nothing here is an answer.
  if (isOverHttp && given.user !== undefined) {
    io.stderr.write(`The login was not tested: ${PLAIN_HTTP}.\n`);
    return exitStatus.usage;
  }
  return runStatus(tally, options.failOn, trouble);
}
