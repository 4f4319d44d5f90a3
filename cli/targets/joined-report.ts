import { pathOf } from '../../evidence/address.ts';
import type { KeptEvidence } from '../../evidence/evidence.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import type { Site } from '../../sites/site.ts';

/** The report with what the files of the site say, as they are now. What reads them is loaded where some were given. */
export async function withFilesOf(
  { files = [] }: Pick<Site, 'files'>,
  report: SiteReport,
  evidence: KeptEvidence,
): Promise<SiteReport> {
  if (files.length === 0) return report;
  const [{ loadSiteFiles }, { withFiles }] = await Promise.all([
    import('../../sites/load-site-files.ts'),
    import('../../reports/model/with-files.ts'),
  ]);
  const { given, unread } = loadSiteFiles(files, pathOf(report.url));
  const joined = withFiles(report, evidence, given);
  return unread.length === 0 ? joined : { ...joined, notices: [...joined.notices, ...unread] };
}
