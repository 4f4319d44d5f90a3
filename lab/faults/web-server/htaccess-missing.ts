import { defineFault } from '../../fault.ts';
import { everyApache } from '../../stacks/groups.ts';

export default defineFault({
  says: 'there is no .htaccess',
  stacks: everyApache,
  causes: ['rewrite-missing'],
  mendable: true,
  put: (site) => site.edit('.htaccess', () => ''),
});
