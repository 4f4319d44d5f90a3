import { describeAnswer } from '../../../evidence/describe.ts';
import type { Exchange } from '../../../evidence/exchange.ts';
import { methods } from '../../../evidence/methods/index.ts';
import { isKeySeen, keyAnswer } from '../../../evidence/methods/key-answer.ts';
import { isTokenRefused } from '../../../evidence/token-refused.ts';
import { ask, fail, pass } from '../../check.ts';
import { judgeChunks } from '../../stories/chunks.ts';
import type { MethodCheck } from '../method-check.ts';

const CANNOT_BE_TOLD =
  'whether the header arrives cannot be told: WooCommerce answers a key that it does not know as if none was sent';

/** Maintenance, a firewall, an error: whatever came, it is no word about the key. */
const untold = (exchange: Exchange | undefined) =>
  `whether the header arrives cannot be told: the request with it is answered ${describeAnswer(exchange)}`;

export const header: MethodCheck = {
  question: 'the Authorization header reaches PHP',
  needs: [],
  alsoReads: ['wc-products', 'wc-products-query', 'garbage-posts', 'batch', 'batch-chunked'],
  judge(facts) {
    const { exchanges, unsent } = facts;
    const { 'wc-products': products, 'wc-products-query': query, 'garbage-posts': garbage } = exchanges;
    if (facts.site.has_credentials && !products && unsent['wc-products'] === undefined)
      return ask('wc-products');
    if (isKeySeen(keyAnswer(products))) return judgeChunks(facts);
    if (keyAnswer(products) === 'anonymous' && isKeySeen(keyAnswer(query)))
      return fail(
        `the key is known in the query, and its header does not arrive: ${describeAnswer(products)}`,
      );
    // Whoever takes a token looks at the same header, and says so.
    if (methods.jwt.isOffered(facts)) {
      if (!garbage && unsent['garbage-posts'] === undefined) return ask('garbage-posts');
      if (isTokenRefused(garbage)) return pass;
    }
    const isSaid = keyAnswer(products) !== null || products === undefined;
    return { state: 'skipped', says: isSaid ? CANNOT_BE_TOLD : untold(products) };
  },
};
