import { clipped } from '../../../base/text.ts';
import { checkIds } from '../../../checks/ids.ts';
import { requestPath } from '../../model/path/request-path.ts';
import type { SiteReport } from '../../model/report.ts';
import { timeSpent } from '../../model/status.ts';
import type { PageSite, SiteDetail } from './model.ts';

/** The characters of a name, an address or a version that a row shows; the site itself has all. */
const LONGEST = 200;

/** How many tags, and how many earlier runs, a row shows. */
const MOST = 50;

/** Returns what the matrix shows of a site. */
export function pageSite(site: SiteReport): PageSite {
  const { name, url, tags, status, server, checks, findings, warnings, change, history } = site;
  const states = new Map(checks.map((check) => [check.id, check.status]));
  return {
    name: clipped(name, LONGEST),
    url: clipped(url, LONGEST),
    tags: tags.slice(0, MOST).map((tag) => clipped(tag, LONGEST)),
    status,
    server: clipped(serverText(server), LONGEST),
    states: checkIds.known.map((id) => states.get(id) ?? null),
    causes: findings.map(({ cause }) => cause),
    warnings: warnings.map(({ id }) => id),
    change: change ?? null,
    strip: (history ?? []).slice(-MOST).map((run) => run.status),
    duration_ms: timeSpent(checks),
  };
}

function serverText({ proxy, software, php }: SiteReport['server']): string {
  const names = [proxy, software].filter((name) => name !== null).join(' → ');
  return [names, php && `PHP ${php}`].filter(Boolean).join(', ');
}

/** Returns all that the page holds of a site. */
export function siteDetail(site: SiteReport): SiteDetail {
  return { ...site, path: requestPath(site), isCut: false };
}
