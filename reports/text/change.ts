import type { SiteChange } from '../model/report.ts';
import { changes } from './words.ts';

/** `began to fail on 2026-11-24 12:00 UTC`; what nothing has confirmed says so. */
export function changeText({ kind, since, confirmed }: SiteChange): string {
  const says = `${changes[kind]?.since ?? kind} ${dateText(since)}`;
  return confirmed ? says : `${says}; no second look has confirmed it`;
}

/** As it is where it is no date: a report may come from elsewhere. */
function dateText(since: string): string {
  const time = Date.parse(since);
  return Number.isNaN(time) ? since : new Date(time).toISOString().replace(/T(..:..).*/, ' $1 UTC');
}
