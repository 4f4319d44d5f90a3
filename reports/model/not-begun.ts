import type { CheckId } from '../../checks/ids.ts';
import { checks } from '../../checks/index.ts';
import { INTERRUPTED, notToTheEnd } from '../../visit/judging/interrupted.ts';
import type { SiteReport } from './report.ts';
import { statusOfInterrupted } from './status.ts';
import { unknownServer } from './unjudged.ts';

/** Returns a site whose visit was broken off between two checks, as it is to be reported. */
export function cutShort(site: SiteReport, why: string = INTERRUPTED): SiteReport {
  if (site.interrupted) return site;
  return {
    ...site,
    status: statusOfInterrupted(site.checks.map(({ status }) => status)),
    notices: [notToTheEnd(why), ...site.notices],
    ...interruption(why),
  };
}

function interruption(why: string): Pick<SiteReport, 'interrupted' | 'interrupted_by'> {
  return { interrupted: true, ...(why === INTERRUPTED ? {} : { interrupted_by: why }) };
}

/** Returns the report of a site whose turn never came: a run that was interrupted is whole in every file. */
export function notBegun(
  { name, url, tags }: Pick<SiteReport, 'name' | 'url' | 'tags'>,
  only: readonly CheckId[],
  now: string,
  why: string = INTERRUPTED,
): SiteReport {
  return {
    name,
    url,
    tags,
    started: now,
    status: 'skipped',
    server: unknownServer,
    checks: only.map((id) => ({
      id,
      title: checks.known[id].question,
      status: 'skipped',
      duration_ms: 0,
      blocked_by: null,
      says: why,
      causes: [],
    })),
    findings: [],
    notices: [notToTheEnd(why)],
    warnings: [],
    exchanges: [],
    ...interruption(why),
  };
}
