import { defineFault } from '../../fault.ts';
import { everyStack } from '../../stacks/groups.ts';

export default defineFault({
  says: 'wp-config.php defines no JWT_AUTH_SECRET_KEY',
  stacks: everyStack,
  causes: ['secret-missing'],
  mendable: true,
  put: (site) => site.edit('wp-config.php', (text) => text.replace(/define\( 'JWT_AUTH_SECRET_KEY'.*\n/, '')),
});
