import type { SiteChange } from '../model/report.ts';
import { changes } from './words.ts';

/** Returns `began to fail on 2026-11-24 12:00 UTC`; a change that nothing has confirmed says so. */
export function changeText({ kind, since, confirmed }: SiteChange): string {
  const says = `${changes[kind]?.since ?? kind} ${dateText(since)}`;
  return confirmed ? says : `${says}; no second look has confirmed it`;
}

/** What is no date stays as it is: a report may come from elsewhere. */
function dateText(since: string): string {
  const time = Date.parse(since);
  return Number.isNaN(time) ? since : new Date(time).toISOString().replace(/T(..:..).*/, ' $1 UTC');
}
