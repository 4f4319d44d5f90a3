import { defineFault } from '../../fault.ts';
import { shopKey } from '../../logins.ts';
import { asBehindTls, withWooCommerce } from '../../parts/woocommerce.ts';

export default defineFault({
  says: 'a snippet answers each POST to the routes of WooCommerce with 401',
  stacks: ['apache-fpm', 'caddy'],
  causes: ['routes-closed'],
  mendable: 'the lab knows no plugin that does so',
  needsLogin: 'without one nobody posts to a shop',
  async put(site) {
    await withWooCommerce(site);
    asBehindTls(site);
    site.snippet(
      'shop-is-read-only',
      `add_filter( 'rest_pre_dispatch', function ( $result, $server, $request ) {
  return 'POST' === $request->get_method() && str_starts_with( $request->get_route(), '/wc/' )
    ? new WP_Error( 'rest_forbidden', 'Not allowed.', array( 'status' => 401 ) ) : $result;
}, 10, 3 );`,
    );
  },
  entry: () => ({ auth: shopKey }),
});
