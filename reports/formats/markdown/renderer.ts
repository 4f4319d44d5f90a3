import { counted } from '../../../base/text.ts';
import type { MakeRenderer } from '../renderer.ts';
import { FleetRows, fleetMarkdown } from './fleet.ts';
import { siteMarkdown } from './site.ts';

/** GitHub refuses the body of an issue that has more than 65,536 characters. */
const MOST_CHARACTERS = 60_000;

/**
 * Renders report.md, for a job summary or an issue. The verdict comes first, so nothing is written before the end.
 */
export const markdownRenderer: MakeRenderer = ({ quiet }) => {
  let only = false;
  let started = new Date();
  let kept: string[] | null = null;
  const rows = new FleetRows();
  return {
    begin(run) {
      only = run.only !== null;
      started = run.started;
      return '';
    },
    site(site) {
      if (only) kept = siteMarkdown(site, started);
      else rows.add(site);
      return '';
    },
    end({ tally }) {
      if (quiet && tally.statuses.pass === tally.sites) return '';
      return bounded(kept ?? fleetMarkdown(tally, rows));
    },
  };
};

/** Returns the parts that fit; none is cut. */
function bounded(parts: string[]): string {
  const fitting: string[] = [];
  let length = 0;
  for (const part of parts) {
    if (length + part.length + 2 > MOST_CHARACTERS) continue;
    length += part.length + 2;
    fitting.push(part);
  }
  const left = parts.length - fitting.length;
  const more =
    left > 0 ? [`${counted(left, 'more section')} would not fit here; report.json holds all.`] : [];
  return `${[...fitting, ...more].join('\n\n')}\n`;
}
