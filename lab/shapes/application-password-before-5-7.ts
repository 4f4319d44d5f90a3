import { application } from '../logins.ts';
import { withApplicationPassword } from '../parts/application-password.ts';
import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'an application password on a WordPress that cannot say which one it is',
  stacks: ['apache-fpm', 'nginx-fpm', 'https'],
  needsLogin: 'without one the visit looks for a JWT plugin',
  put: async (site) => {
    await withApplicationPassword(site);
    site.snippet(
      'no-introspection',
      `add_filter( 'rest_endpoints', function ( $endpoints ) {
  foreach ( array_keys( $endpoints ) as $route ) if ( str_ends_with( $route, '/introspect' ) ) unset( $endpoints[ $route ] );
  return $endpoints;
} );`,
    );
  },
  entry: () => ({ auth: application }),
});
