import { defineCause } from '../cause.ts';
import { anonymous, credentialIs } from '../signs/application-password.ts';
import { keysGiven } from '../signs/woocommerce.ts';

export const woocommerceKeysElsewhere = defineCause({
  id: 'woocommerce-keys-elsewhere',
  layer: 'client',
  order: 124,
  of: 'application-password',
  says: 'What was given is a WooCommerce key, and the routes below wp/v2 take none',
  short: 'WooCommerce key on wp/v2',
  symptom: 'The key works below wc/v3; below wp/v2 it is as if nobody had logged in.',
  explains: ['validate'],
  shownBy: [
    [...anonymous, credentialIs('introspect', 'unknown-user', 'WordPress knows no user of that name')],
    keysGiven,
  ],
  fixes: ['use-woocommerce-routes', 'make-application-password'],
});
