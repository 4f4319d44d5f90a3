import { asObject } from '../base/json.ts';
import type { Exchange } from './exchange.ts';
import { codeOf, jsonOf, statusOf } from './read.ts';

/** WordPress read the list of an empty batch, so the body arrived. */
export function isBatchRead(exchange: Exchange | undefined): boolean {
  return statusOf(exchange) === 207 && Array.isArray(asObject(jsonOf(exchange)).responses);
}

/** WordPress was asked for a batch, and had no body. */
export function isBodyLost(exchange: Exchange | undefined): boolean {
  return statusOf(exchange) === 400 && codeOf(exchange) === 'rest_missing_callback_param';
}

/** The server wants to be told the length, or does not know this encoding. */
export function isChunkedRefused(exchange: Exchange | undefined): boolean {
  return [411, 501].includes(statusOf(exchange) ?? 0);
}
