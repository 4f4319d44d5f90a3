import { without } from './method-check.ts';

const ofApplicationPassword = 'an application password goes with every request, so there is no token to get';
const ofWooCommerce = 'a consumer key and its secret go with every request, so there is no token to get';

/** The question about a token, of a way to log in that has none. */
export const noToken = {
  applicationPassword: without('an application password needs no token', ofApplicationPassword),
  woocommerce: without('WooCommerce keys need no token', ofWooCommerce),
};

/** Such a check is skipped on a healthy site as well. */
export function isWithoutToken(says: string | null): boolean {
  return says === ofApplicationPassword || says === ofWooCommerce;
}
