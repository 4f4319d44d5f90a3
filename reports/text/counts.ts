import { capital, counted } from '../../base/text.ts';
import type { SiteStatus } from '../model/report.ts';
import { statusesByNeed } from '../model/status.ts';
import type { Tally } from '../model/tally.ts';
import { states } from './words.ts';

/** Returns `2 sites, 1 fails, 1 passes`. */
export function countsText(statuses: Record<SiteStatus, number>): string {
  const says = statusesByNeed
    .filter((status) => statuses[status] > 0 && status !== 'skipped')
    .map((status) => `${statuses[status]} ${doing(status, statuses[status])}`);
  const sites = statusesByNeed.reduce((sum, status) => sum + statuses[status], 0);
  return `${counted(sites, 'site')}, ${says.join(', ') || 'nothing checked'}`;
}

/** Of a run that was interrupted, in a sentence; null for one that came to its end. */
export function interruptedText({
  interrupted,
  interruptedBy,
  sites,
}: Pick<Tally, 'interrupted' | 'interruptedBy' | 'sites'>): string | null {
  if (interrupted === 0) return null;
  const were = interrupted === 1 ? 'was' : 'were';
  return `${capital(interruptedBy)}: ${interrupted} of ${counted(sites, 'site')} ${were} not checked to the end.`;
}

/** Returns `fails` for one site, `fail` for more. */
export function doing(status: SiteStatus, many: number): string {
  return many === 1 ? states[status].does : states[status].do;
}
