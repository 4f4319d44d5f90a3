import { requestPath } from '../../model/path/request-path.ts';
import type { SiteReport } from '../../model/report.ts';
import type { SiteDetail } from './model.ts';

export function siteDetail(site: SiteReport): SiteDetail {
  return { ...site, path: requestPath(site), isCut: false };
}
