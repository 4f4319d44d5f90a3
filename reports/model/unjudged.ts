import { clipped } from '../../base/text.ts';
import { checkIds } from '../../checks/ids.ts';
import { checks } from '../../checks/index.ts';
import type { TimedVerdict } from '../../visit/judging/verdict.ts';
import type { Seen } from '../../visit/seen.ts';
import type { SiteReport } from './report.ts';
import { siteReport } from './site-report.ts';

/** Of an error in words: what went wrong is in its first ones, and a host's text may be in the others. */
const REASON_CHARACTERS = 200;

/** What a defect of ours was, in one line. */
export function defectText(error: unknown): string {
  const text =
    error instanceof Error ? `${error.name}: ${error.message}` : 'something that is no error was thrown';
  return `wp-rest-doctor itself failed: ${clipped(text, REASON_CHARACTERS)}`;
}

/** In place of a report that we fail to write: it says so, and nothing of the site. Holds nothing that a host sent. */
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
    server: {
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
    },
    checks: checkIds.map((id) => ({
      id,
      title: checks[id].question,
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

/** The report of a visit, or in its place what kept us from writing it: one site's trouble is one site's. */
export function reportOrDefect(seen: Seen, timed: TimedVerdict[]): SiteReport {
  try {
    return siteReport(seen, timed);
  } catch (error) {
    return unjudgedVisit(seen, error);
  }
}

/** What went wrong may be told in words of the host's: they hold no secret any more. */
export function unjudgedVisit(seen: Seen, error: unknown): SiteReport {
  const { site, started } = seen.evidence;
  const report = unjudged(site, started, error);
  return {
    ...report,
    checks: report.checks.map((one) => ({ ...one, says: one.says && seen.text(one.says) })),
  };
}
