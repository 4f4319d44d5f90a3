import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a snippet hides the API: it redirects /wp-json to the home page',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['redirect-to-page'],
  mendable: true,
  put: (site) =>
    site.snippet(
      'hide',
      `add_action( 'init', function () {
  if ( str_contains( $_SERVER['REQUEST_URI'], '/wp-json' ) ) {
    wp_redirect( home_url( '/' ), 302 );
    exit;
  }
} );`,
    ),
});
