import { counted } from '../../../base/text.ts';
import type { SiteReport } from '../../model/report.ts';
import { text } from '../../text/markdown.ts';
import { states } from '../../text/words.ts';

/** The sites of a fleet that are shown; report.json has all. */
const MOST_SITES = 50;

/** Returns a line for each warning of a site: what works, and will not for long. */
export function warningLines({ warnings }: SiteReport): string[] {
  return warnings.map(({ says, mend }) => `- ${states.warn.emoji} ${text(says)} ${text(mend)}`);
}

/** Gathers the warnings of a fleet, site by site. */
export class WarningRows {
  readonly #sites: string[] = [];
  #count = 0;

  add(site: SiteReport): void {
    if (site.warnings.length === 0) return;
    this.#count += 1;
    if (this.#sites.length === MOST_SITES) return;
    const lines = warningLines(site).map((line) => `  ${line}`);
    this.#sites.push([`- ${text(site.name)}`, ...lines].join('\n'));
  }

  /** Returns a section; none where there is nothing to warn of. */
  get markdown(): string[] {
    if (this.#count === 0) return [];
    const left = this.#count - this.#sites.length;
    const more = left > 0 ? [`and ${counted(left, 'more site')}`] : [];
    return [['### What will not work for long', this.#sites.join('\n'), ...more].join('\n\n')];
  }
}
