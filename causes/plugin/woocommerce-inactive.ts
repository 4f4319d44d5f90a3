import { methods } from '../../evidence/methods/index.ts';
import { codeOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { answered, inPassing, shows } from '../signs/common.ts';

export const woocommerceInactive = defineCause({
  id: 'woocommerce-inactive',
  layer: 'plugin',
  order: 404,
  of: ['woocommerce', 'application-password'],
  says: 'WooCommerce is not active on this site, or is older than 3.5',
  short: 'WooCommerce inactive',
  symptom: 'The routes below wc/v3 answer 404 rest_no_route.',
  explains: ['namespace', 'validate'],
  shownBy: [
    shows(
      'index',
      'the index lists the API and no wc/v3',
      (_, facts) => methods.woocommerce.isOffered(facts) === false,
    ),
    [
      answered('wc-index', 404, 'rest_no_route', 'WordPress answers and knows no wc/v3'),
      ...inPassing(
        ['as-client'],
        'WordPress answers the client, and knows no wc/v3',
        (exchange) => codeOf(exchange) === 'rest_no_route' && /wc\/v3\//.test(exchange.request.url),
      ),
    ],
  ],
  fixes: ['activate-woocommerce'],
});
