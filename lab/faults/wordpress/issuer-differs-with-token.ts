import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a language plugin gives requests with a token another home address',
  reports: ['wp-graphql/wp-graphql-jwt-authentication#111'],
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm'],
  causes: ['issuer-mismatch'],
  mendable: true,
  needsLogin: 'only a token names an issuer',
  put: (site) =>
    site.snippet(
      'languages',
      "add_filter( 'option_home', function ( $home ) { return empty( $_SERVER['HTTP_AUTHORIZATION'] ) ? $home : $home . '/en'; } );",
    ),
});
