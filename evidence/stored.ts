import type { Evidence } from './evidence.ts';
import type { Exchange } from './exchange.ts';
import { codeOf, isCacheHit, jsonOf, statusOf } from './read.ts';
import { isTokenRefused } from './token-refused.ts';

/** A false token is answered with a list: something may answer that looks at no header. */
export function mayBeStored({ exchanges }: Evidence): boolean {
  return Array.isArray(jsonOf(exchanges['garbage-posts']));
}

export function isCalledValid(exchange: Exchange | undefined): boolean {
  return statusOf(exchange) === 200 && codeOf(exchange) === 'jwt_auth_valid_token';
}

/**
 * A POST is answered with what another one got: a false token is called valid, or one is refused that was not sent. Then
 * a login would be kept too, and handed to whoever posts there next.
 */
export function isPostStored({ exchanges }: Evidence): boolean {
  const { 'garbage-validate': garbage, 'plain-post': plain } = exchanges;
  return (
    isCalledValid(garbage) ||
    (isTokenRefused(garbage) && codeOf(plain) === codeOf(garbage) && isOfToken(codeOf(plain)))
  );
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
 * A GET with a user and a password is answered by a cache that looks at no query: each of them has one that was never asked
 * before. Or the draft is read once more at its address, and is gone at another spelling of it.
 */
export function storedWithPassword({ exchanges }: Pick<Evidence, 'exchanges'>): Exchange | null {
  const { introspect, me, 'edit-context': edit, 'draft-read': read, 'draft-gone': gone } = exchanges;
  const isOld = statusOf(gone) === 200 && codeOf(exchanges['draft-gone-uncached']) === 'rest_post_invalid_id';
  return (isOld ? gone : [introspect, me, edit, read, gone].find(isCacheHit)) ?? null;
}
