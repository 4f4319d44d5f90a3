import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { causeIds } from '../../causes/ids.ts';
import type { KeptEvidence } from '../../evidence/evidence.ts';
import type { ProbeId } from '../../probes/ids.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { loadSites } from '../../sites/load.ts';
import { runVisit } from '../../visit/whole-visit.ts';
import type { SiteEntry } from '../fault.ts';
import { passwords } from '../logins.ts';

export interface Visited {
  report: SiteReport;
  evidence: KeptEvidence;
  /** Requests that were sent, repetitions after a network failure included. */
  requests: number;
  logins: number;
  wrongLogins: number;
}

/** What the command does for one site: reads a sites.yaml, runs the checks in their order, reports. */
export async function visitSite(entry: SiteEntry, folder: string): Promise<Visited> {
  const file = writeSites(entry, folder);
  const [site] = loadSites({ file, env: passwords, knownCauses: causeIds.known });
  if (!site) throw new Error('sites.yaml names no site');
  const { seen, timed } = await runVisit(site);
  const evidence = seen.kept();
  const sent = (probe: ProbeId) => evidence.exchanges[probe]?.attempts ?? 0;
  return {
    report: siteReport(seen, timed),
    evidence,
    requests: Object.values(evidence.exchanges).reduce((sum, { attempts }) => sum + attempts, 0),
    logins: sent('token'),
    wrongLogins: sent('bogus-login'),
  };
}

export function writeSites(entry: SiteEntry, folder: string): string {
  const file = path.join(folder, 'sites.yaml');
  // JSON is YAML.
  writeFileSync(file, JSON.stringify({ sites: [entry] }, null, 2));
  return file;
}
