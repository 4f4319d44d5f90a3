import type { CheckState } from '../../../model/report.ts';
import { needsYou, statusesByNeed } from '../../../model/status.ts';
import type { PageModel, PageSite } from '../model.ts';
import type { Filter } from './filter.ts';
import { RUNS, SITE, type Sort } from './sort.ts';

/** What failed is looked for; what nobody looked at says least, but that it did not pass. */
const worstFirst: (CheckState | null)[] = [
  'fail',
  'error',
  'flaky',
  'warn',
  'blocked',
  'skipped',
  null,
  'pass',
];

export interface SiteRow {
  site: PageSite;
  /** Its place in the report. */
  at: number;
  /** What a search looks into, made once. */
  words: string;
}

/** Those that need a person first, then as in the report. */
export function rowsOf({ sites }: PageModel): SiteRow[] {
  return sites
    .map((site, at) => ({ site, at, words: `${site.name}\n${site.url}`.toLowerCase() }))
    .sort(
      (a, b) => statusesByNeed.indexOf(a.site.status) - statusesByNeed.indexOf(b.site.status) || a.at - b.at,
    );
}

/** Returns those that the filter lets through. */
export function matching(rows: SiteRow[], { states, cause, tag, text }: Filter): SiteRow[] {
  const wanted = text.trim().toLowerCase();
  return rows.filter(
    ({ site, words }) =>
      (states.length === 0 || states.includes(site.status)) &&
      (cause === null || site.causes.includes(cause)) &&
      (tag === null || site.tags.includes(tag)) &&
      words.includes(wanted),
  );
}

/** Returns the rows sorted; those that are alike stay in the order they have. */
export function sorted(rows: SiteRow[], sort: Sort | null, { checks }: PageModel): SiteRow[] {
  if (!sort) return rows;
  const way = sort.isReversed ? -1 : 1;
  const { compare } = new Intl.Collator('en', { numeric: true });
  if (sort.by === SITE) return [...rows].sort((a, b) => way * compare(a.site.name, b.site.name));
  if (sort.by === RUNS) return [...rows].sort((a, b) => way * (failed(b.site) - failed(a.site)));
  const column = checks.findIndex(({ id }) => id === sort.by);
  if (column === -1) return rows;
  const rank = ({ site }: SiteRow) => worstFirst.indexOf(site.states[column] ?? null);
  return [...rows].sort((a, b) => way * (rank(a) - rank(b)));
}

/** The share of runs that failed. */
function failed({ strip }: PageSite): number {
  return strip.filter(needsYou).length / Math.max(1, strip.length);
}
