import type { LoadOptions } from '../../sites/load.ts';
import type { Credentials, Site } from '../../sites/site.ts';
import type { Extension } from './extension.ts';
import type { OpenSiteReport } from './reports.ts';

// What other programs call. The engine is loaded when it is: an extension imports the same module for its helpers.

export interface VisitSiteOptions {
  /** With an address in place of a site; without it, what needs no login runs. */
  auth?: Credentials;
  /** The ids of the checks to run, with what they need; all of them by default. */
  checks?: readonly string[];
  /** Aborted: no more is sent but what takes a draft back, and what is known so far is returned. */
  signal?: AbortSignal;
}

/** The sites of a file, `sites.yaml` by default. Throws a `SitesError` that lists every mistake in it. */
export async function loadSites(options: Omit<LoadOptions, 'knownCauses'> = {}): Promise<Site[]> {
  const [{ loadSites: load }, { causeIds }, { refuseEmbedded }] = await Promise.all([
    import('../../sites/load.ts'),
    import('../../causes/ids.ts'),
    import('../../sites/load.ts'),
  ]);
  const sites = load({ ...options, knownCauses: causeIds });
  refuseEmbedded(sites);
  return sites;
}

/** One visit to a site, or to the WordPress at an address. Never throws for what the site does. */
export async function visitSite(
  target: Site | string,
  options: VisitSiteOptions = {},
): Promise<OpenSiteReport> {
  const [{ visitSite: visit }, { checkIds }] = await Promise.all([
    import('../../visit/fleet/visit-site.ts'),
    import('../../checks/ids.ts'),
  ]);
  const unknown = options.checks?.find((id) => !checkIds.some((known) => known === id));
  if (unknown !== undefined) throw new TypeError(`no check is called ${unknown}`);
  const site = typeof target === 'string' ? await siteAt(target, options.auth ?? null) : target;
  const only = options.checks && checkIds.filter((id) => options.checks?.includes(id));
  const { report } = await visit(site, { only, signal: options.signal });
  return report;
}

/** Adds an extension to all later visits of this process, as `--use` does. */
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
