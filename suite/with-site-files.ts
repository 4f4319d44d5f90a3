import { pathOf } from '../evidence/address.ts';
import type { KeptEvidence } from '../evidence/evidence.ts';
import type { SiteReport } from '../reports/model/report.ts';
import type { Site } from '../sites/site.ts';
import type { Finding } from '../visit/judging/finding.ts';

/** What the files of a site add to what is found there. */
export interface SiteFilesRead {
  findings(found: readonly Finding[], evidence: KeptEvidence): Finding[];
  report(report: SiteReport, evidence: KeptEvidence): SiteReport;
}

const none: SiteFilesRead = { findings: (found) => [...found], report: (report) => report };

/** The files as they are now. What reads them is loaded where a site has some. */
export async function siteFilesOf({ files = [], url }: Site): Promise<SiteFilesRead> {
  if (files.length === 0) return none;
  const [{ loadSiteFiles }, { findingsWithFiles, withFiles }] = await Promise.all([
    import('../sites/load-site-files.ts'),
    import('../reports/model/with-files.ts'),
  ]);
  const { given, unread } = loadSiteFiles(files, pathOf(url));
  return {
    findings: (found, evidence) => findingsWithFiles(found, evidence, given),
    report(report, evidence) {
      const joined = withFiles(report, evidence, given);
      return { ...joined, notices: [...joined.notices, ...unread] };
    },
  };
}
