import { defineFault } from '../../fault.ts';
import { everyApache } from '../../stacks/groups.ts';
import { oldWordpressBlock } from '../../wordpress/htaccess.ts';

export default defineFault({
  says: 'the .htaccess was written by a WordPress before 5.6',
  stacks: everyApache,
  causes: ['authorization-header-stripped'],
  mendable: true,
  put: (site) => site.write('.htaccess', oldWordpressBlock()),
});
