import { asObject } from '../../base/json.ts';
import { isClosed, isClosedByPage } from '../closed.ts';
import type { Evidence } from '../evidence.ts';
import type { Exchange } from '../exchange.ts';
import { codeOf, jsonOf, statusOf, textOf } from '../read.ts';
import { isAlike } from '../refused-alike.ts';
import { type CredentialAnswer, credentialAnswer } from './credential-answer.ts';

/**
 * What is known of the user and the password: by the route that says which password it is, else by those that know guests
 * from others. A plugin that hides the users refuses the former to everybody.
 */
export function credentialSeen({ exchanges }: Pick<Evidence, 'exchanges'>): CredentialAnswer | null {
  const { introspect, me, 'edit-context': edit } = exchanges;
  return credentialAnswer(introspect) ?? meAnswer(me) ?? editAnswer(edit);
}

export function meAnswer(exchange: Exchange | undefined): CredentialAnswer | null {
  const isUser = statusOf(exchange) === 200 && typeof asObject(jsonOf(exchange)).id === 'number';
  return isUser ? 'other-login' : credentialAnswer(exchange);
}

/** A guest gets 401 there, and who is logged in and may not see it 403. */
export function editAnswer(exchange: Exchange | undefined): CredentialAnswer | null {
  const status = statusOf(exchange);
  if (status === 200) return textOf(asObject(jsonOf(exchange)).slug) === 'post' ? 'other-login' : null;
  if (codeOf(exchange) !== 'rest_forbidden_context') return credentialAnswer(exchange);
  return status === 403 ? 'other-login' : 'anonymous';
}

/** Asked which password it is, the site refuses in words that say nothing of one. */
export function isHidden(introspect: Exchange | undefined): boolean {
  const status = statusOf(introspect) ?? 0;
  return credentialAnswer(introspect) === null && [400, 401, 403, 404].includes(status);
}

/** A guest is refused in the same way: whatever does so asks nobody for a password. */
export function isRefusedToGuests({
  exchanges: { introspect, posts },
}: Pick<Evidence, 'exchanges'>): boolean {
  const isShut = (one: Exchange | undefined) => isClosed(one) || isClosedByPage(one);
  if (!introspect || !isShut(introspect) || !isShut(posts)) return false;
  const code = codeOf(introspect);
  return code === null ? isAlike(introspect, posts) : code === codeOf(posts) || codeOf(posts) === null;
}
