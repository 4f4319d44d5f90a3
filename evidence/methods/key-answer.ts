import { asObject } from '../../base/json.ts';
import type { Exchange } from '../exchange.ts';
import { codeOf, jsonOf, messageOf, statusOf } from '../read.ts';

/** What WooCommerce's answer to a request with a consumer key and its secret says of them. */
export type KeyAnswer =
  | 'accepted'
  /** Answered as if nobody had tried: a key that it does not know, and a header that got lost, both look so. */
  | 'anonymous'
  /** WordPress has seen the key in the header, and taken it for a user that it does not know. */
  | 'unknown'
  /** The key is known. Its secret is another, or it may not do that: one code for both, and the words are translated. */
  | 'refused'
  /** The key is accepted, and its user may not do that. */
  | 'forbidden';

/** Null where it says nothing of them. */
export function keyAnswer(exchange: Exchange | undefined): KeyAnswer | null {
  const status = statusOf(exchange);
  const code = codeOf(exchange) ?? '';
  if (status === 200) return isOfTheApi(exchange) ? 'accepted' : null;
  if (code === 'woocommerce_rest_authentication_error') return 'refused';
  if (code === 'invalid_username' || code === 'invalid_email') return 'unknown';
  if (!code.startsWith('woocommerce_rest_cannot_')) return null;
  return status === 401 ? 'anonymous' : status === 403 ? 'forbidden' : null;
}

/** A list of products, or what became of an empty batch, an empty list or one for each kind. */
function isOfTheApi(exchange: Exchange | undefined): boolean {
  const json = jsonOf(exchange);
  if (exchange?.request.method === 'GET') return Array.isArray(json) && json.every(isProduct);
  const kinds = Object.keys(asObject(json));
  const isListed = kinds.length > 0 && kinds.every((one) => ['create', 'update', 'delete'].includes(one));
  return (Array.isArray(json) && json.length === 0) || isListed;
}

/** Its id alone was asked for; a plugin may give all of it, and a post has no SKU. */
function isProduct(one: unknown): boolean {
  const { id, sku, ...others } = asObject(one);
  return typeof id === 'number' && (sku !== undefined || Object.keys(others).length === 0);
}

/** WooCommerce has looked at the key. */
export function isKeySeen(answer: KeyAnswer | null): boolean {
  return answer !== null && answer !== 'anonymous';
}

/** Its words where it speaks English; `check_permissions` and the comparison of secrets share one code. */
export function refusalInWords(exchange: Exchange | undefined): 'secret' | 'read' | 'write' | null {
  if (keyAnswer(exchange) !== 'refused') return null;
  const message = messageOf(exchange);
  if (/secret is invalid/i.test(message)) return 'secret';
  const [, may = null] = /does not have (read|write) permissions/i.exec(message) ?? [];
  return may === 'read' || may === 'write' ? may : null;
}
