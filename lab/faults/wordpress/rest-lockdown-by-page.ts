import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'WP Cerber closes the API to guests with a page of its own',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['rest-lockdown'],
  mendable: 'it is a setting of that plugin',
  put: (site) =>
    site.snippet(
      'lock-down',
      `add_action( 'init', function () {
  $is_rest = isset( $_GET['rest_route'] ) || str_contains( $_SERVER['REQUEST_URI'], '/wp-json' );
  if ( 'cli' === PHP_SAPI || ! $is_rest || is_user_logged_in() ) return;
  status_header( 403 );
  header( 'Content-Type: text/html; charset=UTF-8' );
  exit( '<!DOCTYPE html><html><head><title>403 Access Forbidden</title></head><body><h1>Not allowed to proceed</h1></body></html>' );
}, 1 );`,
    ),
});
