import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin makes the site private: whoever is not logged in is led to wp-login.php',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['redirect-to-login'],
  mendable: 'the REST API is exempted in the settings of that plugin',
  put: (site) =>
    site.snippet(
      'private',
      `add_action( 'init', function () {
  if ( ! is_user_logged_in() && ! str_contains( $_SERVER['REQUEST_URI'], 'wp-login.php' ) ) {
    auth_redirect();
  }
} );`,
    ),
});
