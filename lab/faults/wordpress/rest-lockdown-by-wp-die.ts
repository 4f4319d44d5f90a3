import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'All-In-One Security closes the API to guests with wp_die',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['rest-lockdown'],
  mendable: 'it is a setting of that plugin',
  put: (site) =>
    site.snippet(
      'lock-down',
      `add_action( 'rest_api_init', function () {
  if ( ! is_user_logged_in() && ! empty( $GLOBALS['wp']->query_vars['rest_route'] ) ) wp_die( 'You are not authorized to perform this action.', '', 403 );
} );`,
    ),
});
