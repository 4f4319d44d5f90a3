import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin that tidies WordPress up takes its REST API out',
  reports: ['vinkla/wordplate#257'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['rest-removed'],
  mendable: 'it is switched off in that plugin; from outside its name is not seen',
  put: (site) =>
    site.snippet(
      'tidy',
      `add_action( 'init', function () {
	remove_action( 'parse_request', 'rest_api_loaded' );
	remove_action( 'template_redirect', 'rest_output_link_header', 11 );
	remove_action( 'wp_head', 'rest_output_link_wp_head', 10 );
} );`,
    ),
});
