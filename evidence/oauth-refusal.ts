import type { Exchange } from './exchange.ts';
import { statusOf } from './read.ts';

/** The errors of RFC 6750, as libraries for OAuth 2 write them: alone, or before what WordPress answers all the same. */
const REFUSAL = /^\s*\{"error":"(?:invalid_request|invalid_token|insufficient_scope)"[,}]/;

/** A server for OAuth took what came in the header for a token of its own, and refuses it in the words of OAuth. */
export function isOAuthRefusal(exchange: Exchange | undefined): boolean {
  return [400, 401, 403].includes(statusOf(exchange) ?? 0) && REFUSAL.test(exchange?.response?.text ?? '');
}
