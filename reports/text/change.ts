import type { SiteChange } from '../model/report.ts';
import { lastedWords } from './lasted.ts';
import { changes } from './words.ts';

/**
 * Returns `began to fail on 2026-11-24 12:00 UTC`, or `recovered on 2026-11-24 12:00 UTC after 3 min`; a change that nothing
 * has confirmed says so.
 */
export function changeText({ kind, since, confirmed, failed_since: from }: SiteChange): string {
  const lasted = from && isDate(from) && isDate(since) ? ` after ${lastedWords(from, since)}` : '';
  const says = `${changes[kind]?.since ?? kind} ${dateText(since)}${lasted}`;
  return confirmed ? says : `${says}; seen once so far`;
}

/** What is no date stays as it is: a report may come from elsewhere. */
function dateText(since: string): string {
  return isDate(since) ? new Date(since).toISOString().replace(/T(..:..).*/, ' $1 UTC') : since;
}

function isDate(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}
