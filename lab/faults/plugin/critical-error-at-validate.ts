import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin that watches the check of tokens calls a function that is not there',
  reports: ['Tmeister/jwt-client#84'],
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['critical-error-at-validate'],
  mendable: 'the plugin has to be found, in the log or by switching plugins off',
  needsLogin: 'without a token that works, every token may break off',
  put: (site) =>
    site.snippet(
      'watches-validate',
      `add_filter( 'rest_pre_dispatch', function ( $result, $server, $request ) {
	if ( '/jwt-auth/v1/token/validate' === $request->get_route() ) { function_that_is_not_there(); }
	return $result;
}, 10, 3 );`,
    ),
});
