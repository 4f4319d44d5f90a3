import { defineFault } from '../../fault.ts';
import { everyStack } from '../../stacks/groups.ts';

export default defineFault({
  says: 'a plugin causes notices, and PHP shows them',
  stacks: everyStack,
  causes: ['output-before-json'],
  mendable: true,
  put: (site) => {
    site.edit('wp-config.php', (text) =>
      text.replace(
        "define( 'WP_DEBUG', false );",
        "define( 'WP_DEBUG', true );\ndefine( 'WP_DEBUG_DISPLAY', true );",
      ),
    );
    site.snippet('careless', "add_action( 'rest_api_init', function () { echo $not_defined; } );");
  },
});
