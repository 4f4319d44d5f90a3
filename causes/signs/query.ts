import { asObject } from '../../base/json.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { codeOf, isRestAnswer, jsonOf, statusOf } from '../../evidence/read.ts';

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

/** Both, and a query arrives where nothing is rewritten: so it is the rewriting that loses it. */
export function isQueryLost({ exchanges }: Evidence): boolean {
  const removals = [exchanges['draft-delete'], exchanges['draft-delete-override']];
  const reads = [exchanges['draft-read'], exchanges['found-draft']];
  return (
    removals.some((exchange) => exchange && isForceLost(exchange)) &&
    reads.some((exchange) => exchange && isContextLost(exchange)) &&
    isRestAnswer(exchanges['rest-route-index'])
  );
}
