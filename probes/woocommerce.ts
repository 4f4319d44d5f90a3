import { urlOf } from '../evidence/address.ts';
import type { Facts } from '../evidence/facts.ts';
import { keyAnswer } from '../evidence/methods/key-answer.ts';
import { restUrl } from '../evidence/rest-root.ts';
import type { ProbeId } from './ids.ts';
import type { ProbeContext } from './probe.ts';

const OVER_HTTP = 'a consumer secret is never sent in an address over plain http';

/** The one product that is asked for, and of it no more than that it is there. */
export function productsUrl({ root, unique }: ProbeContext, more: Record<string, string> = {}): string {
  return restUrl(root, 'wc/v3/products', { per_page: '1', _fields: 'id', wprd: unique, ...more });
}

/** Why a request with WooCommerce's keys is not sent; null when it may be, and for every other one. */
export function whyNoKey(id: ProbeId, facts: Facts): string | null {
  if (id === 'wc-batch' && facts.site.read_only)
    return 'the site is read_only, so whether the key may write is not tried';
  const held = whyHeldBack(id, facts);
  if (held !== null) return held;
  const root = facts.workingRoot();
  return id === 'wc-products-query' && root !== null ? whyNoSecretInAddress(id, urlOf(root.base)) : null;
}

/** Why the key is not tried once more where somebody counts; what it would have told stays open. */
export function whyHeldBack(id: ProbeId, facts: Facts): string | null {
  const isRefused = keyAnswer(facts.exchanges['wc-products']) !== 'accepted';
  const isAgain = id === 'wc-products-query' || (id === 'wc-batch' && isRefused);
  const guard = isAgain ? facts.loginGuard() : null;
  return guard === null
    ? null
    : `this site shows ${guard}, which may count what is refused, so the key is not tried again`;
}

/** Whoever sees the traffic, and every log on the way, would have it. */
export function whyNoSecretInAddress(id: ProbeId, address: URL | null): string | null {
  return id === 'wc-products-query' && address?.protocol !== 'https:' ? OVER_HTTP : null;
}
