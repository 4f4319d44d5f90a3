import { shown, wrapped } from '../../../base/text.ts';
import type { SiteStatus } from '../../model/report.ts';
import { countsText } from '../../text/counts.ts';
import type { Style } from '../../text/style.ts';

/** Returns the last line: `2 sites, 1 fails, 1 passes: authorization-header-stripped`. */
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
