import { asObject } from '../../base/json.ts';
import { urlOf } from '../../evidence/address.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Facts } from '../../evidence/facts.ts';
import { codeOf, headerOf, isRestAnswer, jsonOf, statusOf } from '../../evidence/read.ts';
import { serverFacts } from '../../evidence/server.ts';

/** What WordPress takes where it is not asked. */
const REST_PER_PAGE = 10;

/** The removal is answered as one without `force=true`, which was sent behind an address that is rewritten. */
export function isForceLost(exchange: Exchange): boolean {
  if (exchange.request.url.includes('rest_route=')) return false;
  const { status, deleted } = asObject(jsonOf(exchange));
  const isTrashed = statusOf(exchange) === 200 && status === 'trash' && deleted !== true;
  return isTrashed || codeOf(exchange) === 'rest_trash_not_supported';
}

/** A post is shown as to a reader, where `context=edit` asked for it as its author has it. */
export function isContextLost(exchange: Exchange): boolean {
  const { rendered, raw } = asObject(asObject(jsonOf(exchange)).title);
  return statusOf(exchange) === 200 && typeof rendered === 'string' && raw === undefined;
}

/** What a list of posts that was asked for in pages is counted by, in its own headers; null where that shows nothing. */
export function pagedBy(exchange: Exchange | undefined): 'query' | 'default' | null {
  const perPage = Number(urlOf(exchange?.request.url)?.searchParams.get('per_page') ?? Number.NaN);
  if (Number.isNaN(perPage)) return null;
  const count = (name: string) => Number(headerOf(exchange, name) ?? Number.NaN);
  const [posts, pages] = [count('x-wp-total'), count('x-wp-totalpages')];
  const [asked, unasked] = [Math.ceil(posts / perPage), Math.ceil(posts / REST_PER_PAGE)];
  if (asked === unasked) return null;
  if (pages === asked) return 'query';
  return pages === unasked ? 'default' : null;
}

/** Something other than the web server took part, whether or not it says what it is. */
export function isFronted(facts: Facts): boolean {
  const { software, proxy, cdn, cache } = serverFacts(facts);
  const { posts } = facts.exchanges;
  const traces = ['via', 'age', 'x-cache', 'x-served-by'];
  return (
    software === null ||
    [proxy, cdn, cache].some((one) => one !== null) ||
    traces.some((name) => headerOf(posts, name) !== null)
  );
}

/** Both, and a query arrives where nothing is rewritten and not where it is: so it is the rewriting that loses it. */
export function isQueryLost({ exchanges }: Evidence): boolean {
  const removals = [exchanges['draft-delete'], exchanges['draft-delete-override']];
  const reads = [exchanges['draft-read'], exchanges['found-draft']];
  return (
    removals.some((exchange) => exchange && isForceLost(exchange)) &&
    reads.some((exchange) => exchange && isContextLost(exchange)) &&
    isRestAnswer(exchanges['rest-route-index']) &&
    pagedBy(exchanges['posts-uncached'] ?? exchanges.posts) !== 'query'
  );
}
