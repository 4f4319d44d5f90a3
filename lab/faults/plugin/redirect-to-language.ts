import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin for languages sends every address to that of the default language',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['redirect-to-language'],
  mendable: 'the redirect is switched off in the settings of that plugin',
  put: (site) =>
    site.snippet(
      'language',
      `add_action( 'init', function () {
  if ( preg_match( '#^/wp-json#', $_SERVER['REQUEST_URI'] ) ) {
    wp_redirect( home_url( '/en' . $_SERVER['REQUEST_URI'] ), 302, 'Polylang' );
    exit;
  }
} );`,
    ),
});
