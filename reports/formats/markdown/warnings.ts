import { counted } from '../../../base/text.ts';
import type { SiteReport } from '../../model/report.ts';
import { text } from '../../text/markdown.ts';
import { states } from '../../text/words.ts';

/** Of a fleet: who has more has them in the report. */
const MOST_SITES = 50;

/** What works and will not for long. */
export function warningLines({ warnings }: SiteReport): string[] {
  return warnings.map(({ says, mend }) => `- ${states.warn.emoji} ${text(says)} ${text(mend)}`);
}

/** The warnings of a fleet, gathered site by site. */
export class Warnings {
  readonly #sites: string[] = [];
  #count = 0;

  add(site: SiteReport): void {
    if (site.warnings.length === 0) return;
    this.#count += 1;
    if (this.#sites.length === MOST_SITES) return;
    const lines = warningLines(site).map((line) => `  ${line}`);
    this.#sites.push([`- ${text(site.name)}`, ...lines].join('\n'));
  }

  /** A section of its own; none where there is nothing to warn of. */
  get markdown(): string[] {
    if (this.#count === 0) return [];
    const left = this.#count - this.#sites.length;
    const more = left > 0 ? [`and ${counted(left, 'more site')}`] : [];
    return [['### What will not work for long', this.#sites.join('\n'), ...more].join('\n\n')];
  }
}
