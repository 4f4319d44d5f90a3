import { counted } from '../../base/text.ts';
import type { SiteStatus } from '../model/report.ts';
import { statusesByNeed } from '../model/status.ts';
import { states } from './words.ts';

/** Returns `2 sites, 1 fails, 1 passes`. */
export function countsText(statuses: Record<SiteStatus, number>): string {
  const says = statusesByNeed
    .filter((status) => statuses[status] > 0 && status !== 'skipped')
    .map((status) => `${statuses[status]} ${doing(status, statuses[status])}`);
  const sites = statusesByNeed.reduce((sum, status) => sum + statuses[status], 0);
  return `${counted(sites, 'site')}, ${says.join(', ') || 'nothing checked'}`;
}

/** Returns `fails` for one site, `fail` for more. */
export function doing(status: SiteStatus, many: number): string {
  return many === 1 ? states[status].does : states[status].do;
}
