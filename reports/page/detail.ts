import type { SiteReport } from '../report.ts';
import { requestPath } from '../request-path.ts';
import type { SiteDetail } from './model.ts';

export function siteDetail(site: SiteReport): SiteDetail {
  return { ...site, path: requestPath(site), isCut: false };
}
