import { defineFault } from '../../fault.ts';
import { everyApache } from '../../stacks/groups.ts';

export default defineFault({
  says: 'mod_rewrite is switched off in the block of WordPress',
  stacks: everyApache,
  causes: ['rewrite-missing', 'authorization-header-stripped'],
  mendable: true,
  put: (site) => site.edit('.htaccess', (text) => text.replace('RewriteEngine On', 'RewriteEngine Off')),
});
