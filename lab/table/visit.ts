import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { causeIds } from '../../causes/ids.ts';
import { checkIds } from '../../checks/ids.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { SiteReport } from '../../reports/report.ts';
import { siteReport, type TimedVerdict } from '../../reports/site-report.ts';
import { loadSites } from '../../sites/load.ts';
import { Visit } from '../../visit/visit.ts';
import type { SiteEntry } from '../fault.ts';
import { passwords } from '../logins.ts';

export interface Visited {
  report: SiteReport;
  evidence: Evidence;
  /** Requests that were sent, repetitions after a network failure included. */
  requests: number;
  logins: number;
  wrongLogins: number;
}

/** What the suite does for one site, in this process: reads a sites.yaml, runs the checks in their order, reports. */
export async function visitSite(entry: SiteEntry, folder: string): Promise<Visited> {
  const file = writeSites(entry, folder);
  const [site] = loadSites({ file, env: passwords, knownCauses: causeIds });
  if (!site) throw new Error('sites.yaml names no site');
  const visit = new Visit(site);
  const timed: TimedVerdict[] = [];
  for (const id of checkIds) {
    const started = performance.now();
    const { verdict } = await visit.check(id);
    timed.push({ verdict, duration_ms: Math.round(performance.now() - started) });
  }
  await visit.close();
  const { evidence } = visit;
  const sent = (probe: string) => evidence.exchanges[probe]?.attempts ?? 0;
  return {
    report: siteReport(evidence, timed),
    evidence,
    requests: Object.keys(evidence.exchanges).reduce((sum, probe) => sum + sent(probe), 0),
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
