import type { CauseId } from '../../causes/ids.ts';
import type { CoreCode } from './core-code.ts';

const KEYS: CauseId[] = [
  'woocommerce-key-unknown',
  'woocommerce-user-not-allowed',
  'woocommerce-keys-over-http',
  'authorization-header-stripped',
  'authorization-header-eaten',
];

const NOT_TAKEN =
  'With 401 the consumer key is unknown, or did not arrive. With 403 its user may not do this.';

/** What WooCommerce refuses a request with. */
export const wooCommerceCodes: Omit<CoreCode, 'by'>[] = [
  {
    code: 'woocommerce_rest_cannot_view',
    messages: ['Sorry, you cannot list resources.', 'Sorry, you cannot view this resource.'],
    means: NOT_TAKEN,
    shows: KEYS,
  },
  {
    code: 'woocommerce_rest_cannot_create',
    messages: ['Sorry, you are not allowed to create resources.'],
    means: NOT_TAKEN,
    shows: KEYS,
  },
  {
    code: 'woocommerce_rest_cannot_edit',
    messages: ['Sorry, you are not allowed to edit this resource.'],
    means: NOT_TAKEN,
    shows: KEYS,
  },
  {
    code: 'woocommerce_rest_authentication_error',
    messages: [
      'Consumer secret is invalid.',
      'Consumer key is invalid.',
      'The API key provided does not have read permissions.',
      'The API key provided does not have write permissions.',
      'Invalid signature - provided signature does not match.',
    ],
    means:
      'The message says why: the secret is another, the key may not read or not write, or a signed request (over http) has another key or signature.',
    shows: [
      'woocommerce-secret-wrong',
      'woocommerce-key-read-only',
      'woocommerce-key-write-only',
      'woocommerce-key-unknown',
      'woocommerce-keys-over-http',
    ],
  },
  {
    code: 'woocommerce_api_authentication_error',
    messages: ['oauth_consumer_key parameter is missing', 'Consumer Key is missing'],
    means:
      'The API of WooCommerce before REST (/wc-api/, removed in version 9) sees no key: over http it takes signed requests alone, over https its header may be lost. Ask /wp-json/wc/v3/ over https.',
    shows: ['woocommerce-keys-over-http', 'authorization-header-stripped', 'authorization-header-eaten'],
  },
  {
    code: 'woocommerce_rest_authentication_missing_parameter',
    messages: ['Missing OAuth parameter oauth_consumer_key', 'Missing OAuth parameters …'],
    means:
      'Over http it takes signed requests alone, and a part of the signature is missing: the key was sent unsigned, or the query arguments are lost on the way. Ask over https.',
    shows: ['woocommerce-keys-over-http', 'query-arguments-lost'],
  },
];
