import { counted } from '../../base/text.ts';
import type { SiteStatus } from '../model/report.ts';

/** `2 sites, 1 fails, 1 passes`. */
export function countsText({ fail, error, flaky, warn, pass, skipped }: Record<SiteStatus, number>): string {
  const states = [
    [fail, fail === 1 ? 'fails' : 'fail'],
    [error, 'could not be checked'],
    [flaky, flaky === 1 ? 'is flaky' : 'are flaky'],
    [warn, warn === 1 ? 'warns' : 'warn'],
    [pass, pass === 1 ? 'passes' : 'pass'],
  ].filter(([many]) => many !== 0);
  const sites = fail + error + flaky + warn + pass + skipped;
  return `${counted(sites, 'site')}, ${states.map((pair) => pair.join(' ')).join(', ') || 'nothing checked'}`;
}
