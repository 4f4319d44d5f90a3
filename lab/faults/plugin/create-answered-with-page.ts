import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin for forms sends who has saved a post on to another page',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['create-answered-by-plugin'],
  mendable: 'the plugin has to leave the REST API alone; the report says how to find it',
  needsLogin: 'only who writes a post sees it',
  put: (site) =>
    site.snippet(
      'thanks',
      "add_action( 'save_post', function () { wp_redirect( home_url( '/thank-you/' ) ); exit; } );",
    ),
});
