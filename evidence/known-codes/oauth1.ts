import type { CauseId } from '../../causes/ids.ts';
import type { CoreCode } from './core-code.ts';

const SIGNED: CauseId[] = ['woocommerce-keys-over-http', 'query-arguments-lost'];

const step =
  'ask over https, where a key or a password goes as Basic and nothing is signed. Who needs OAuth 1: compare the clock of the client, the address that it signs and its consumer and token.';

/** What the plugin WP REST API OAuth 1.0a refuses with; it takes signed requests that were meant for WooCommerce as its own. */
export const oauth1Codes: CoreCode[] = (
  [
    [
      'json_oauth1_missing_parameter',
      ['Missing OAuth parameter …', 'No OAuth parameters supplied'],
      'A part of the signature is missing. A client of WooCommerce signs over http, without a token; the plugin of OAuth 1 takes that for its own.',
      SIGNED,
    ],
    [
      'json_oauth1_signature_mismatch',
      ['OAuth signature does not match'],
      'The signature is of another secret or another address: behind a proxy http is signed for https, or the path is rewritten.',
      ['tls-unseen', ...SIGNED],
    ],
    ['json_oauth1_invalid_token', ['Access token does not exist'], 'It knows no such token.', []],
    [
      'json_oauth1_expired_token',
      ['OAuth request token has expired'],
      'The request token is too old: authorise again.',
      [],
    ],
    [
      'json_oauth1_consumer_mismatch',
      ['Token is not registered for the given consumer'],
      'The token is of another consumer.',
      [],
    ],
    ['json_consumer_notfound', ['Consumer Key is invalid'], 'It knows no such consumer.', []],
    [
      'json_oauth1_invalid_timestamp',
      ['Invalid timestamp'],
      'The clocks of client and site are more than 15 minutes apart.',
      ['clock-skew'],
    ],
    [
      'json_oauth1_nonce_already_used',
      ['Invalid nonce - nonce has already been used'],
      'The same signed request came twice: a client or a proxy sent it again.',
      [],
    ],
    [
      'json_oauth1_invalid_signature_method',
      ['Signature method is invalid'],
      'It takes HMAC-SHA1 and HMAC-SHA256.',
      [],
    ],
    [
      'json_oauth1_unauthorized_token',
      ['OAuth token has not been authorized'],
      'Nobody has approved the token yet.',
      [],
    ],
    [
      'json_oauth1_invalid_verifier',
      ['OAuth verifier does not match'],
      'The verifier is of another approval.',
      [],
    ],
    [
      'json_oauth1_invalid_user',
      ['Invalid user specified for access token'],
      'The user of the token is gone.',
      ['user-deleted'],
    ],
  ] as [code: string, messages: string[], means: string, shows: CauseId[]][]
).map(([code, messages, means, shows]) => ({
  code,
  messages,
  means,
  shows,
  step,
  by: 'WP REST API - OAuth 1.0a Server',
}));
