import { defineFault } from '../../fault.ts';
import { everyApache } from '../../stacks/groups.ts';

export default defineFault({
  says: 'a line below the block of WordPress switches mod_rewrite off',
  stacks: everyApache,
  causes: ['rewrite-missing', 'authorization-header-stripped'],
  mendable:
    'nobody sees that line from outside; with the file in hand (fix, check --htaccess) the patch takes it out',
  put: (site) => site.edit('.htaccess', (text) => `${text}\nRewriteEngine Off\n`),
});
