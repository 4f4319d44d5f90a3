import type { PageModel } from '../model.ts';
import { type Filter, readFilter } from './filter.ts';

/** What the part of the address behind `#` asks for. */
export type Route =
  | { view: 'overview'; filter: Filter }
  | { view: 'site'; at: number; check: string | null; finding: string | null }
  | { view: 'cause'; id: string }
  | { view: 'missing'; what: 'site' | 'cause'; name: string };

/** A longer name makes a long address of every cell; such a site goes by its place. */
const NAME = 200;

export function routeOf(hash: string, model: PageModel): Route {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const name = params.get('site');
  const place = params.get('at');
  const cause = params.get('cause');
  const goal = { check: params.get('check'), finding: params.get('finding') };
  if (name !== null) return siteRoute(model, placeOf(model, name), name, goal);
  if (place !== null) return siteRoute(model, Number(place), place, goal);
  if (cause === null) return { view: 'overview', filter: readFilter(params) };
  return model.causes.some(({ id }) => id === cause)
    ? { view: 'cause', id: cause }
    : { view: 'missing', what: 'cause', name: cause };
}

export function siteHref(model: PageModel, at: number, check?: string): string {
  const name = model.sites[at]?.name ?? '';
  const isPlain = name.length <= NAME && !/\p{Cs}/u.test(name) && placeOf(model, name) === at;
  const href = `#${new URLSearchParams(isPlain ? { site: name } : { at: String(at) })}`;
  return check === undefined ? href : checkHref(href, check);
}

/** From the address of a site, which its row makes once for all of its cells. */
export function checkHref(site: string, check: string): string {
  return `${site}&check=${encodeURIComponent(check)}`;
}

export function findingHref(model: PageModel, at: number, cause: string): string {
  return `${siteHref(model, at)}&finding=${encodeURIComponent(cause)}`;
}

export function causeHref(id: string): string {
  return `#${new URLSearchParams({ cause: id })}`;
}

interface Goal {
  check: string | null;
  finding: string | null;
}

function siteRoute(model: PageModel, at: number, name: string, goal: Goal): Route {
  return model.sites[at] ? { view: 'site', at, ...goal } : { view: 'missing', what: 'site', name };
}

const places = new WeakMap<PageModel, Map<string, number>>();

/** -1 where no site has that name; the first where several have it. */
function placeOf(model: PageModel, name: string): number {
  const known = places.get(model);
  if (known) return known.get(name) ?? -1;
  const byName = new Map<string, number>();
  for (const [at, site] of model.sites.entries()) if (!byName.has(site.name)) byName.set(site.name, at);
  places.set(model, byName);
  return byName.get(name) ?? -1;
}
