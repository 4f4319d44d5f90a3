import type { Evidence } from './evidence.ts';
import type { Exchange } from './exchange.ts';
import { dialects } from './methods/dialects/index.ts';
import { meaningIn } from './methods/dialects/refusal.ts';
import { codeOf, isCacheHit, jsonOf, statusOf } from './read.ts';
import { isTokenRefused } from './token-refused.ts';

/** A false token is answered with a list: something may answer that looks at no header. */
export function mayBeStored({ exchanges }: Evidence): boolean {
  return Array.isArray(jsonOf(exchanges['garbage-posts']));
}

/** OPTIONS of the posts is answered with posts: something keeps answers, and looks at no method. */
export function isAnsweredAsGet(preflight: Exchange | undefined): boolean {
  return (
    preflight?.request.method === 'OPTIONS' && statusOf(preflight) === 200 && Array.isArray(jsonOf(preflight))
  );
}

export function isCalledValid(exchange: Exchange | undefined): boolean {
  return statusOf(exchange) === 200 && codeOf(exchange) === 'jwt_auth_valid_token';
}

/**
 * A POST is answered with what another one got: a false token is called valid, or one is refused that was not sent. Then
 * a login would be kept too, and handed to whoever posts there next.
 */
export function isPostStored({ exchanges }: Evidence): boolean {
  const { 'garbage-validate': garbage, 'plain-post': plain, 'false-token': own } = exchanges;
  return (
    isCalledValid(garbage) ||
    (isTokenRefused(garbage) && codeOf(plain) === codeOf(garbage) && isOfToken(codeOf(plain))) ||
    isPostStoredInDialect(own, plain)
  );
}

/** The same of a plugin of another author: without a token it says what it said of a false one. */
function isPostStoredInDialect(own: Exchange | undefined, plain: Exchange | undefined): boolean {
  if (own?.request.method !== 'POST') return false;
  const dialect = Object.values(dialects).find(({ login, validate }) =>
    own.request.url.includes(validate?.path ?? login.path),
  );
  if (dialect === undefined) return false;
  const isRefused = (one: Exchange | undefined) => meaningIn(dialect, one) === 'token-refused';
  const isTwin = plain?.request.url === own.request.url;
  return dialect.validate?.accepts(own) === true || (isTwin && isRefused(own) && isRefused(plain));
}

/** A token is refused that was not sent: what a request got that had one. */
export function isRefusedUnasked(exchange: Exchange | undefined): boolean {
  const isSent = exchange?.request.headers.some(([name]) => /^authorization$/i.test(name)) ?? true;
  return !isSent && isOfToken(codeOf(exchange));
}

/** Without its secret the plugin says so to everybody, with a token and without. */
function isOfToken(code: string | null): boolean {
  return (
    code === 'jwt_auth_invalid_token' || code === 'jwt_auth_bad_auth_header' || code === 'jwt_auth_bad_iss'
  );
}

/**
 * A GET with a credential is answered by a cache that looks at no query: each of them has one that was never asked
 * before. Or the draft is read once more at its address, and is gone at another spelling of it.
 */
export function storedWithCredential({ exchanges }: Pick<Evidence, 'exchanges'>): Exchange | null {
  const { introspect, me, 'edit-context': edit, 'draft-read': read, 'draft-gone': gone } = exchanges;
  const isOld = statusOf(gone) === 200 && codeOf(exchanges['draft-gone-uncached']) === 'rest_post_invalid_id';
  return (isOld ? gone : [introspect, me, edit, read, gone].find(isCacheHit)) ?? null;
}
