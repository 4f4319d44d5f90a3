import { wrapped } from '../../../base/text.ts';
import type { SiteReport, SiteStatus } from '../../model/report.ts';
import { countsText } from '../../text/counts.ts';
import type { Style } from '../../text/style.ts';
import { verdictLine } from '../../text/verdict-line.ts';

/** Returns the last line of a fleet: `2 sites, 1 fails, 1 passes`. */
export function countsLine(statuses: Record<SiteStatus, number>, style: Style): string {
  return ` ${style.bold(countsText(statuses))}\n`;
}

/** Returns the last lines of a site: its verdict and the first step. */
export function siteLine(site: SiteReport, style: Style, width: number): string {
  const lines = wrapped(verdictLine(site), width - 7);
  return lines
    .map((line, at) =>
      at === 0 ? ` ${style.mark(site.status)} ${style.bold(line)}\n` : `   ${style.bold(line)}\n`,
    )
    .join('');
}
