import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a language plugin gives some requests another home address',
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm'],
  causes: ['issuer-mismatch'],
  mendable: true,
  needsLogin: 'only a token names an issuer',
  put: (site) =>
    site.snippet(
      'languages',
      "add_filter( 'option_home', function ( $home ) { return preg_match( '#v1/token$#', $_SERVER['REQUEST_URI'] ) ? $home . '/en' : $home; } );",
    ),
});
