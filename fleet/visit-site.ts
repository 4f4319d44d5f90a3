import type { Evidence } from '../evidence/evidence.ts';
import type { SiteReport } from '../reports/report.ts';
import { siteReport } from '../reports/site-report.ts';
import type { Site } from '../sites/site.ts';
import { type RunOptions, runVisit } from '../visit/run.ts';

export interface VisitedSite {
  report: SiteReport;
  evidence: Evidence;
}

export async function visitSite(site: Site, options: RunOptions): Promise<VisitedSite> {
  const { evidence, timed } = await runVisit(site, options);
  return { report: siteReport(evidence, timed), evidence };
}
