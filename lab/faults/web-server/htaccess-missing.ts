import { defineFault } from '../../fault.ts';
import { everyApache } from '../../stacks/groups.ts';

export default defineFault({
  says: 'there is no .htaccess',
  stacks: everyApache,
  // Without the rules of the block nothing hands the header on either.
  causes: ['rewrite-missing', 'authorization-header-stripped'],
  mendable: true,
  put: (site) => site.edit('.htaccess', () => ''),
});
