import { asObject } from '../../base/json.ts';
import type { Exchange } from '../exchange.ts';
import { codeOf, jsonOf, statusOf, textOf } from '../read.ts';

/** What the answer to a request with a user and an application password says of them. */
export type CredentialAnswer =
  | 'accepted'
  /** Somebody is logged in, and not by an application password. */
  | 'other-login'
  /** Answered as if nobody had tried: a wrong password, and a header that got lost, both look so. */
  | 'anonymous'
  | 'wrong-password'
  | 'unknown-user'
  | 'off'
  | 'off-for-user';

const codes: Readonly<Record<string, CredentialAnswer>> = {
  rest_not_logged_in: 'anonymous',
  rest_cannot_introspect_app_password_for_non_authenticated_user: 'anonymous',
  rest_no_authenticated_app_password: 'other-login',
  incorrect_password: 'wrong-password',
  invalid_username: 'unknown-user',
  invalid_email: 'unknown-user',
  application_passwords_disabled: 'off',
  application_passwords_disabled_for_user: 'off-for-user',
};

/** Null where it says nothing of them. */
export function credentialAnswer(exchange: Exchange | undefined): CredentialAnswer | null {
  const { uuid } = asObject(jsonOf(exchange));
  if (statusOf(exchange) === 200) return textOf(uuid) === null ? null : 'accepted';
  return codes[codeOf(exchange) ?? ''] ?? null;
}
