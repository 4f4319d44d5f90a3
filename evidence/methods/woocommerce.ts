import { textsOf } from '../read.ts';
import { listed } from './listed.ts';
import type { Method } from './method.ts';

/** A consumer key and its secret, which WooCommerce takes on its own routes alone. */
export const woocommerce: Method = {
  id: 'woocommerce',
  name: 'WooCommerce keys',
  carries: 'password',
  first: 'wc-products',
  isOffered: (evidence) => listed(evidence, ({ namespaces }) => textsOf(namespaces).includes('wc/v3')),
};
