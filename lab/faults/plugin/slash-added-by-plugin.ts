import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin for redirects adds a slash to every address, and says its name',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['redirect-to-other-spelling'],
  mendable: 'it is excluded in the settings of that plugin',
  put: (site) =>
    site.snippet(
      'slash',
      `add_action( 'init', function () {
  list( $path, $query ) = array_pad( explode( '?', $_SERVER['REQUEST_URI'], 2 ), 2, null );
  if ( ! str_ends_with( $path, '/' ) && ! str_contains( $path, '.' ) ) {
    wp_redirect( $path . '/' . ( null === $query ? '' : "?$query" ), 301, 'redirection' );
    exit;
  }
} );`,
    ),
});
