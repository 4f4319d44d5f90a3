import { checkIds } from '../../checks/ids.ts';
import type { SiteReport } from '../report.ts';
import type { PageSite } from './model.ts';

/** What the matrix shows of a site. */
export function pageSite(site: SiteReport): PageSite {
  const { name, url, tags, status, server, checks, findings, warnings, change, history } = site;
  const states = new Map(checks.map((check) => [check.id, check.status]));
  return {
    name,
    url,
    tags,
    status,
    server: serverText(server),
    states: checkIds.map((id) => states.get(id) ?? null),
    causes: findings.map(({ cause }) => cause),
    warnings: warnings.map(({ id }) => id),
    change: change ?? null,
    strip: (history ?? []).map((run) => run.status),
    duration_ms: checks.reduce((sum, { duration_ms }) => sum + duration_ms, 0),
  };
}

function serverText({ proxy, software, php }: SiteReport['server']): string {
  const names = [proxy, software].filter((name) => name !== null).join(' → ');
  return [names, php && `PHP ${php}`].filter(Boolean).join(', ');
}
