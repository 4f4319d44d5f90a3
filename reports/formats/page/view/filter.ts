import type { SiteStatus } from '../../../model/report.ts';
import { statusesByNeed } from '../../../model/status.ts';
import type { PageModel, PageSite } from '../model.ts';

/** Which sites are wanted; all of what is set must hold. */
export interface Filter {
  states: SiteStatus[];
  cause: string | null;
  tag: string | null;
  text: string;
}

export const everything: Filter = { states: [], cause: null, tag: null, text: '' };

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

export function isFiltered({ states, cause, tag, text }: Filter): boolean {
  return states.length > 0 || cause !== null || tag !== null || text !== '';
}

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

export function readFilter(from: URLSearchParams): Filter {
  const asked = (from.get('show') ?? '').split(',');
  return {
    states: statusesByNeed.filter((state) => asked.includes(state)),
    cause: from.get('with'),
    tag: from.get('tag'),
    text: from.get('find') ?? '',
  };
}

/** `#show=fail,warn&tag=eu`, to be shared. */
export function filterHash({ states, cause, tag, text }: Filter): string {
  const params = new URLSearchParams();
  if (states.length > 0) params.set('show', states.join(','));
  if (cause !== null) params.set('with', cause);
  if (tag !== null) params.set('tag', tag);
  if (text !== '') params.set('find', text);
  return `#${params}`.replaceAll('%2C', ',');
}
