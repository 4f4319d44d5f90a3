import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin reports what failed after a post was saved',
  stacks: ['apache-mod-php'],
  causes: ['create-answered-by-plugin'],
  mendable: 'the plugin has to do its work, or to leave the answer alone; the report says how to find it',
  needsLogin: 'only who writes a post sees it',
  put: (site) =>
    site.snippet(
      'webhook',
      "add_action( 'save_post', function () { wp_die( 'The webhook could not be reached', 'Webhook', array( 'response' => 500 ) ); } );",
    ),
});
