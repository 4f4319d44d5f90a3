import { closest } from '../../../base/nearest.ts';
import { shown } from '../../../base/text.ts';
import type { KeptEvidence } from '../../../evidence/evidence.ts';
import type { SiteReport } from '../../../reports/model/report.ts';
import { siteReport } from '../../../reports/model/site-report.ts';
import { worstFirst } from '../../../reports/model/worst-first.ts';
import { rejudged } from '../../../visit/judging/rejudge.ts';
import { Saved } from '../../../visit/seen.ts';
import { type Io, UsageError } from '../../io.ts';
import { evidenceIn } from '../../saved/evidence.ts';
import { type GivenSite, withGiven } from '../../targets/given.ts';
import { withFilesOf } from '../../targets/joined-report.ts';
import { filesGiven, type GivenFiles, withSiteFiles } from '../../targets/with-site-files.ts';
import type { KnownSecrets } from './leaks.ts';

export interface BundleOptions extends GivenSite, GivenFiles {
  user?: string;
  only?: string;
  output?: string;
  /** For whom the ticket is. */
  for?: string;
}

export interface BundleSource {
  report: SiteReport;
  evidence: KeptEvidence;
  known: KnownSecrets;
}

/** One site with its evidence: from a file, or by a visit. Null when the visit was interrupted. */
export async function bundleSource(
  target: string,
  given: BundleOptions,
  io: Io,
): Promise<BundleSource | null> {
  return target === '-' || /\.(?:nd)?json$/i.test(target)
    ? saved(target, given, io)
    : visited(target, given, io);
}

async function saved(file: string, given: BundleOptions, io: Io): Promise<BundleSource> {
  const { only, user } = given;
  if (user !== undefined) throw new UsageError('--user belongs to an address: from a file nothing is sent');
  const names: string[] = [];
  const chosen: KeptEvidence[] = [];
  for await (const evidence of evidenceIn(file, io)) {
    names.push(evidence.site.name);
    if (only === undefined || evidence.site.name === only) chosen.push(evidence);
  }
  const seen = new Saved(oneOf(chosen, names, only));
  const evidence = seen.kept();
  const files = filesGiven(given, io.cwd, 1);
  const judged = worstFirst(siteReport(seen, rejudged(seen.evidence)));
  const report = await withFilesOf({ files }, judged, evidence);
  return { evidence, report, known: { auth: null, headers: [] } };
}

async function visited(target: string, given: BundleOptions, io: Io): Promise<BundleSource | null> {
  const [{ sitesOf }, { visitSite }] = await Promise.all([
    import('../../targets/targets.ts'),
    import('../../../visit/fleet/visit-site.ts'),
  ]);
  const sites = await sitesOf([target], given, io);
  const chosen = sites.filter(({ name }) => given.only === undefined || name === given.only);
  const names = sites.map(({ name }) => name);
  const one = oneOf(chosen, names, given.only);
  const [site = one] = withSiteFiles([one], given, io.cwd);
  io.stderr.write(`Visiting ${site.url} …\n`);
  const { report: outside, evidence } = await visitSite(withGiven(site, given), { signal: io.interrupted });
  if (io.interrupted.aborted) return null;
  const report = await withFilesOf(site, outside, evidence);
  return { report, evidence, known: { auth: site.auth, headers: Object.values(site.headers) } };
}

function oneOf<T>(chosen: T[], all: string[], only: string | undefined): T {
  const [first, ...others] = chosen;
  if (first !== undefined && others.length === 0) return first;
  const names = all.map(shown);
  if (only !== undefined && first === undefined)
    throw new UsageError(`--only ${only}: no site has it${closest(only, names)}`);
  const few = names.slice(0, 5).join(', ');
  throw new UsageError(
    `an archive is about one site, and here are ${names.length}: say --only NAME (${few}${names.length > 5 ? ', …' : ''})`,
  );
}
