import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin prints a notice when a post is saved',
  stacks: ['nginx-fpm', 'apache-mod-php'],
  causes: ['output-before-json'],
  mendable: 'the notice is printed by the plugin itself; it has to be found',
  needsLogin: 'only who writes a post sees it',
  put: (site) =>
    site.snippet(
      'notice',
      "add_action( 'save_post', function () { echo '<br /><b>Warning</b>: Undefined variable in <b>/srv/p.php</b> on line <b>12</b><br />'; } );",
    ),
});
