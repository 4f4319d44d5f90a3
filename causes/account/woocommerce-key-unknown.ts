import { credentialAnswer } from '../../evidence/methods/credential-answer.ts';
import { isAskedOverHttp, isTlsUnseen } from '../../evidence/methods/transport.ts';
import { defineCause } from '../cause.ts';
import { shows } from '../signs/common.ts';
import { tlsUnseenAtLogin } from '../signs/tls.ts';
import { keyIs, keySeenInQuery, keyUnseen } from '../signs/woocommerce.ts';

const unknown = keyIs('wc-products', 'unknown', 'WordPress sees the key and knows no such user');

export const woocommerceKeyUnknown = defineCause({
  id: 'woocommerce-key-unknown',
  layer: 'account',
  order: 534,
  of: 'woocommerce',
  says: 'WooCommerce does not know the consumer key: it was revoked, or is of another site',
  short: 'consumer key unknown',
  symptom: 'Requests with it are answered 401 woocommerce_rest_cannot_view, as if no key had been sent.',
  explains: ['validate'],
  shownBy: [
    [keyUnseen, unknown],
    [
      keyIs(
        'wc-products-query',
        'anonymous',
        'it is not known in the query either, where no header is needed',
      ),
      unknown,
    ],
  ],
  refutedBy: [
    ...keySeenInQuery,
    tlsUnseenAtLogin,
    shows('index', 'WooCommerce looks at no key over http', (_, facts) => isAskedOverHttp(facts)),
    shows(
      'index',
      'WordPress takes the request for one over plain http',
      (_, facts) =>
        isTlsUnseen(facts) && credentialAnswer(facts.exchanges['application-passwords']) !== 'anonymous',
    ),
  ],
  fixes: ['make-woocommerce-key'],
});
