import type { LoadOptions } from '../../sites/load.ts';
import type { Credentials, Site } from '../../sites/site.ts';
import type { Extension } from './extension.ts';
import type { OpenSiteReport } from './reports.ts';

// What other programs call. The engine is loaded when it is: an extension imports the same module for its helpers.

/** How `visitSite` visits. */
export interface VisitSiteOptions {
  /** Who logs in at an address; a `Site` has its own. Without it the checks that need a login are skipped. */
  auth?: Credentials;
  /** The ids of the checks to run, with the checks they build on; all of them by default. */
  checks?: readonly string[];
  /** What is added to our probes, checks, causes and fixes for this visit alone. */
  extensions?: readonly Extension[];
  /** Once it is aborted, nothing is sent but what takes a draft back, and the report holds what is known so far. */
  signal?: AbortSignal;
}

/** Reads the sites of a file, `sites.yaml` by default. Rejects with a `SitesError` that lists every mistake in it. */
export async function loadSites(options: Omit<LoadOptions, 'knownCauses'> = {}): Promise<Site[]> {
  const [{ loadSites: load, refuseEmbedded }, { causeIds }] = await Promise.all([
    import('../../sites/load.ts'),
    import('../../causes/ids.ts'),
  ]);
  const sites = load({ ...options, knownCauses: causeIds.known });
  refuseEmbedded(sites);
  return sites;
}

/**
 * Visits a site, or the WordPress at an address, and returns its report. Whatever the site does is in the report, never an
 * error. Rejects with a `TypeError` for an address or a check that cannot be, and with an error that lists every mistake of
 * an extension.
 */
export async function visitSite(
  target: Site | string,
  options: VisitSiteOptions = {},
): Promise<OpenSiteReport> {
  const { extensions = [] } = options;
  if (extensions.length === 0) return visitWithin(target, options);
  const { extendedBy } = await import('../extend.ts');
  return extendedBy(extensions, () => visitWithin(target, options));
}

async function visitWithin(target: Site | string, options: VisitSiteOptions): Promise<OpenSiteReport> {
  const [{ visitSite: visit }, { checkIds }] = await Promise.all([
    import('../../visit/fleet/visit-site.ts'),
    import('../../checks/ids.ts'),
  ]);
  const unknown = options.checks?.find((id) => !checkIds.known.some((known) => known === id));
  if (unknown !== undefined) throw new TypeError(`no check is called ${unknown}`);
  const site = typeof target === 'string' ? await siteAt(target, options.auth ?? null) : target;
  const only = options.checks && checkIds.known.filter((id) => options.checks?.includes(id));
  const { report } = await visit(site, { only, signal: options.signal });
  return report;
}

/**
 * Adds an extension to all later visits of this process, as `--use` does. Rejects with an error that lists every mistake of
 * the extension.
 */
export async function extend(extension: Extension): Promise<void> {
  const { extend: add } = await import('../extend.ts');
  add(extension, 'the extension');
}

async function siteAt(target: string, auth: Credentials | null): Promise<Site> {
  const { readAddress, siteAtAddress } = await import('../../sites/at-address.ts');
  const address = readAddress(target);
  if ('mistake' in address) throw new TypeError(address.mistake);
  return siteAtAddress(address.url, auth);
}
