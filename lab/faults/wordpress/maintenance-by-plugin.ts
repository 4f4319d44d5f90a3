import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'All-In-One Security shows its page of maintenance',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['maintenance-by-plugin'],
  mendable: 'when the site opens is for its owner to say',
  put: (site) =>
    site.snippet(
      'maintenance',
      `add_action( 'init', function () {
  if ( 'cli' === PHP_SAPI ) return;
  status_header( 503 );
  nocache_headers();
  header( 'Content-Type: text/html; charset=UTF-8' );
  exit( '<!doctype html><html><title>Shop</title><p>This site is currently not available.</p></html>' );
} );`,
    ),
});
