import { asObject } from '../../base/json.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { credentialAnswer } from '../../evidence/methods/credential-answer.ts';
import { editAnswer } from '../../evidence/methods/credential-seen.ts';
import { keyAnswer } from '../../evidence/methods/key-answer.ts';
import { codeOf, jsonOf, statusOf } from '../../evidence/read.ts';
import { isTokenRefused } from '../../evidence/token-refused.ts';
import type { Clause, Sign } from '../cause.ts';
import { inPassing, weakly } from './common.ts';
import { meansIn } from './dialect.ts';

const isUser = (exchange: Exchange | undefined) =>
  statusOf(exchange) === 200 && typeof asObject(jsonOf(exchange)).id === 'number';

const isPost = ({ request }: Exchange) => request.method === 'POST';

const accepted: Clause = [
  ...inPassing(
    ['introspect'],
    'the application password is accepted with a GET',
    (exchange) => credentialAnswer(exchange) === 'accepted',
  ),
  ...inPassing(
    ['edit-context'],
    'the same password logs somebody in with a GET',
    (exchange) => editAnswer(exchange) === 'other-login',
  ),
  ...inPassing(['me'], 'the same credential is accepted with a GET', isUser),
  ...inPassing(
    ['wc-products'],
    'the key is accepted with a GET',
    (exchange) => keyAnswer(exchange) === 'accepted',
  ),
];

const isAnswered = (exchange: Exchange, code: string) =>
  statusOf(exchange) === 401 && codeOf(exchange) === code;

/** The header arrives with a GET. */
export const seenWithGet: Clause = [
  ...inPassing(['garbage-posts'], 'the plugin sees the Authorization header of a GET', isTokenRefused),
  ...accepted,
];

/** It may be lost at that address, or be seen and its user taken away again: so this is never certain. */
export const unseenWithPost: Clause = weakly(
  ...inPassing(
    ['garbage-validate'],
    'the plugin sees none in a POST',
    (exchange) => codeOf(exchange) === 'jwt_auth_no_auth_header',
  ),
  ...inPassing(
    ['validate'],
    'the token was sent with a POST, and the plugin sees none',
    (exchange, facts) =>
      isPost(exchange) &&
      (codeOf(exchange) === 'jwt_auth_no_auth_header' || meansIn(exchange, facts) === 'no-header'),
  ),
  ...inPassing(
    ['draft'],
    'a POST is answered as that of a guest: who is logged in and may not write gets 403',
    (exchange) => isAnswered(exchange, 'rest_cannot_create'),
  ),
  // A plugin that closes writing to everybody says the same.
  ...inPassing(['draft'], 'a POST is answered as that of a guest', (exchange) =>
    isAnswered(exchange, 'rest_not_logged_in'),
  ).map((sign) => ({ ...sign, isOfEither: true as const })),
  ...inPassing(
    ['wc-batch'],
    'WooCommerce answers a POST as if no key had been sent',
    (exchange) => keyAnswer(exchange) === 'anonymous',
  ),
);

/** A POST brought it. */
export const seenWithPost: Sign[] = [
  ...inPassing(
    ['validate'],
    'a token was accepted with a POST',
    (exchange) => codeOf(exchange) === 'jwt_auth_valid_token',
  ),
  ...inPassing(
    ['validate', 'false-token'],
    'its plugin has seen a token in a POST',
    (exchange, facts) =>
      isPost(exchange) &&
      (facts.dialect()?.validate?.accepts(exchange) === true || meansIn(exchange, facts) === 'token-refused'),
  ),
  ...inPassing(['garbage-validate'], 'the plugin has seen the header of a POST', isTokenRefused),
  ...inPassing(['draft'], 'the draft was refused with words about its token', isTokenRefused),
];
