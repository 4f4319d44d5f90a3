import { counted, shown, wrapped } from '../base/text.ts';
import type { SiteStatus } from './report.ts';
import type { Style } from './style.ts';

/** `2 sites, 1 fails, 1 passes: authorization-header-stripped`. */
export function summary(
  statuses: Record<SiteStatus, number>,
  causes: string[],
  style: Style,
  width: number,
): string {
  const says = countsText(statuses);
  const text = causes.length === 0 ? says : `${says}: ${causes.map(shown).join(', ')}`;
  return `${wrapped(text, width - 2)
    .map((line) => ` ${style.bold(line)}`)
    .join('\n')}\n`;
}

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
