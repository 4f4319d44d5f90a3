import { defineFix } from '../fix.ts';

export const useWoocommerceRoutes = defineFix({
  id: 'use-woocommerce-routes',
  says: 'With this key have the client ask the routes below wc/v3, and visit the site with --login woocommerce; for wp/v2 make an application password',
});
