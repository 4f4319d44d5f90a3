import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { causeIds } from '../../causes/ids.ts';
import type { KeptEvidence } from '../../evidence/evidence.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { loadSites } from '../../sites/load.ts';
import { runVisit } from '../../visit/whole-visit.ts';
import type { SiteEntry } from '../fault.ts';
import { passwords } from '../logins.ts';

export interface Visited {
  report: SiteReport;
  evidence: KeptEvidence;
}

/** What the command does for one site: reads a sites.yaml, runs the checks in their order, reports. */
export async function visitSite(entry: SiteEntry, folder: string): Promise<Visited> {
  const file = writeSites(entry, folder);
  const [site] = loadSites({ file, env: passwords, knownCauses: causeIds.known });
  if (!site) throw new Error('sites.yaml names no site');
  const { seen, timed } = await runVisit(site);
  return { report: siteReport(seen, timed), evidence: seen.kept() };
}

export function writeSites(entry: SiteEntry, folder: string): string {
  const file = path.join(folder, 'sites.yaml');
  // JSON is YAML.
  writeFileSync(file, JSON.stringify({ sites: [entry] }, null, 2));
  return file;
}
