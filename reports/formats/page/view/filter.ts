import type { SiteStatus } from '../../../model/report.ts';
import { statusesByNeed } from '../../../model/status.ts';
import { readSort, type Sort, sortText } from './sort.ts';

/** Which sites are wanted, and in which order; all of what is set must hold. */
export interface Filter {
  states: SiteStatus[];
  cause: string | null;
  tag: string | null;
  text: string;
  sort: Sort | null;
}

export const everything: Filter = { states: [], cause: null, tag: null, text: '', sort: null };

export function isFiltered({ states, cause, tag, text }: Filter): boolean {
  return states.length > 0 || cause !== null || tag !== null || text !== '';
}

export function readFilter(from: URLSearchParams): Filter {
  const asked = (from.get('show') ?? '').split(',');
  return {
    states: statusesByNeed.filter((state) => asked.includes(state)),
    cause: from.get('with'),
    tag: from.get('tag'),
    text: from.get('find') ?? '',
    sort: readSort(from.get('sort')),
  };
}

/** `#show=fail,warn&tag=eu&sort=token`, to be shared. */
export function filterHash({ states, cause, tag, text, sort }: Filter): string {
  const params = new URLSearchParams();
  if (states.length > 0) params.set('show', states.join(','));
  if (cause !== null) params.set('with', cause);
  if (tag !== null) params.set('tag', tag);
  if (text !== '') params.set('find', text);
  if (sort) params.set('sort', sortText(sort));
  return `#${params}`.replaceAll('%2C', ',');
}
