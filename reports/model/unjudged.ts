import { clipped } from '../../base/text.ts';
import { checkIds } from '../../checks/ids.ts';
import { checks } from '../../checks/index.ts';
import type { Seen } from '../../visit/seen.ts';
import type { SiteReport } from './report.ts';

/**
 * The characters of an error that are kept: its first ones say what went wrong, the others may hold words of a host.
 */
const REASON_CHARACTERS = 200;

/** Returns in one line what a defect of ours was. */
export function defectText(error: unknown): string {
  const text =
    error instanceof Error ? `${error.name}: ${error.message}` : 'something that is no error was thrown';
  return `wp-rest-doctor itself failed: ${clipped(text, REASON_CHARACTERS)}`;
}

/** Of a site that nobody saw. */
export const unknownServer: SiteReport['server'] = {
  software: null,
  proxy: null,
  cdn: null,
  cache: null,
  waf: null,
  php: null,
  jwt_plugin: null,
  security_plugins: [],
  address: null,
  rest_root: null,
};

/**
 * Returns what stands in place of a report that we fail to write. It says nothing of the site, in no word of a host.
 */
export function unjudged(
  { name, url, tags }: Pick<SiteReport, 'name' | 'url' | 'tags'>,
  started: string,
  error: unknown,
): SiteReport {
  const says = defectText(error);
  return {
    name,
    url,
    tags,
    started,
    status: 'error',
    server: unknownServer,
    checks: checkIds.known.map((id) => ({
      id,
      title: checks.known[id].question,
      status: 'error',
      duration_ms: 0,
      blocked_by: null,
      says,
      causes: [],
    })),
    findings: [],
    notices: [],
    warnings: [],
    exchanges: [],
  };
}

/** Returns what stands in place of a report; the words of the host in it hold no secret any more. */
export function unjudgedVisit(seen: Seen, error: unknown): SiteReport {
  const { site, started } = seen.evidence;
  const report = unjudged(site, started, error);
  return {
    ...report,
    checks: report.checks.map((one) => ({ ...one, says: one.says && seen.text(one.says) })),
  };
}
