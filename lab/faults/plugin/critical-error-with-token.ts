import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin asks for a permalink while the user is determined, which breaks off where a token comes',
  reports: ['Yoast/wordpress-seo#2781'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['critical-error-with-token'],
  mendable: 'the plugin has to be found, in the log or by switching plugins off',
  put: (site) =>
    site.snippet(
      'early-permalink',
      `add_filter( 'determine_current_user', function ( $user ) {
	if ( ! empty( $_SERVER['HTTP_AUTHORIZATION'] ) ) { $rewrite = null; $rewrite->get_page_permastruct(); }
	return $user;
}, 5 );`,
    ),
});
