import { type KeyAnswer, keyAnswer, refusalInWords } from '../../evidence/methods/key-answer.ts';
import { whyHeldBack } from '../../probes/woocommerce.ts';
import type { Clause, Sign } from '../cause.ts';
import { inPassing, shows } from './common.ts';

type Asked = 'wc-products' | 'wc-products-query' | 'wc-batch';

/** What the answer to a request with the key says of it. No request with it is sent to tell causes apart. */
export function keyIs(probe: Asked, wanted: KeyAnswer | KeyAnswer[], means: string): Sign {
  const all = [wanted].flat();
  return {
    ...shows(probe, means, (exchange) => all.some((one) => keyAnswer(exchange) === one)),
    isWorthAsking: (facts) => whyHeldBack(probe, facts) !== null,
  };
}

/** The key went with the header, and nobody took notice of it. */
export const keyUnseen = keyIs(
  'wc-products',
  'anonymous',
  'WooCommerce answers as if no key had been sent with the header',
);

/** In the query the same key is seen. */
export const keySeenInQuery: Clause = [
  keyIs(
    'wc-products-query',
    ['accepted', 'forbidden', 'refused'],
    'the same key is seen where it is sent in the query',
  ),
];

/** The header with the key arrived. */
export const keySeenInHeader: Clause = [
  keyIs(
    'wc-products',
    ['accepted', 'forbidden', 'refused', 'unknown'],
    'the key was seen in the Authorization header',
  ),
];

/** What a refusal says of itself; that is translated, so that it counts only where it is there. */
export function refusalSays(probe: Asked, what: 'secret' | 'read' | 'write', means: string): Clause {
  return inPassing([probe], means, (exchange) => refusalInWords(exchange) === what);
}

/** The user and the password have the form of a consumer key and its secret. */
export const keysGiven = shows(
  'index',
  'what was given has the form of WooCommerce keys, ck_… and cs_…',
  (_, { site }) => site.password_looks === 'woocommerce-key',
);
