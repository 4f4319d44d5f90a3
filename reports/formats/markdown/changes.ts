import { counted } from '../../../base/text.ts';
import type { SiteReport } from '../../model/report.ts';
import { changeText } from '../../text/change.ts';
import { cell, codeCell, text } from '../../text/markdown.ts';

/** The rows of a fleet that are shown; report.json has all. */
const MOST_ROWS = 50;

const kinds = ['new', 'changed', 'recovered', 'flaky'] as const;

/** Gathers what differs from the runs before, site by site; what still fails is no change. */
export class ChangeRows {
  readonly #rows: Record<(typeof kinds)[number], string[]> = {
    new: [],
    changed: [],
    recovered: [],
    flaky: [],
  };
  #count = 0;

  add(site: SiteReport): void {
    const kind = kinds.find((one) => one === site.change?.kind);
    if (!site.change || !kind) return;
    this.#count += 1;
    if (this.#rows[kind].length === MOST_ROWS) return;
    const causes = (ids: string[]) => ids.map(codeCell).join(', ');
    const now = causes(site.findings.map(({ cause }) => cause));
    this.#rows[kind].push(
      `| ${cell(site.name)} | ${cell(changeText(site.change))} | ${now} | ${causes(site.change.before)} |`,
    );
  }

  /** Returns a section, the worst first; none where nothing changed. */
  get markdown(): string[] {
    if (this.#count === 0) return [];
    const rows = kinds.flatMap((kind) => this.#rows[kind]).slice(0, MOST_ROWS);
    const head = ['| Site | Change | Causes | Before |', '| --- | --- | --- | --- |'];
    const left = this.#count - rows.length;
    const more = left > 0 ? [`and ${counted(left, 'more site')}`] : [];
    return [['### What changed', [...head, ...rows].join('\n'), ...more].join('\n\n')];
  }
}

/** Returns a line about what changed on one site; none where nothing did. */
export function changeMarkdown({ change }: SiteReport): string[] {
  if (!change) return [];
  const before = change.before.length > 0 ? `; before: ${change.before.join(', ')}` : '';
  return [`**What changed:** it ${text(`${changeText(change)}${before}`)}`];
}
