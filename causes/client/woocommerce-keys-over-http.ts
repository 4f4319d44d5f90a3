import { isAskedOverHttp } from '../../evidence/methods/transport.ts';
import { defineCause } from '../cause.ts';
import { shows } from '../signs/common.ts';
import { keyUnseen } from '../signs/woocommerce.ts';

export const woocommerceKeysOverHttp = defineCause({
  id: 'woocommerce-keys-over-http',
  layer: 'client',
  order: 123,
  of: 'woocommerce',
  says: 'WooCommerce takes keys as they are over https alone, and the address is http: there each request has to be signed with OAuth 1.0a',
  short: 'WooCommerce keys need https',
  symptom: 'Requests with a right key are answered 401 woocommerce_rest_cannot_view.',
  explains: ['validate', 'secret'],
  shownBy: [
    keyUnseen,
    shows('index', 'the address is one of plain http', (_, facts) => isAskedOverHttp(facts)),
  ],
  fixes: ['use-https-address', 'sign-with-oauth'],
});
