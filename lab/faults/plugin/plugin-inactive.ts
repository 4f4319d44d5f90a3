import { defineFault } from '../../fault.ts';
import { everyStack } from '../../stacks/groups.ts';

export default defineFault({
  says: 'the plugin is installed and not activated',
  stacks: everyStack,
  causes: ['plugin-inactive'],
  mendable: true,
  put: async (site) => {
    await site.sql("UPDATE wp_options SET option_value = 'a:0:{}' WHERE option_name = 'active_plugins'");
  },
});
