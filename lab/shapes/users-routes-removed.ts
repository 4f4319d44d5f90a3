import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'the routes of users are taken away, against those who collect names',
  reports: ['Seravo/seravo-plugin#513', 'luizbills/wp-tweaks#33'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  put: (site) =>
    site.snippet(
      'no-users',
      "add_filter( 'rest_endpoints', fn( $routes ) => array_filter( $routes, fn( $route ) => ! str_starts_with( $route, '/wp/v2/users' ), ARRAY_FILTER_USE_KEY ) );",
    ),
});
