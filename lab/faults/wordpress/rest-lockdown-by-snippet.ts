import { defineFault } from '../../fault.ts';
import { lockDown } from '../../parts/lock-down.ts';

export default defineFault({
  says: 'a snippet of the WordPress FAQ closes the API',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['rest-lockdown'],
  mendable: true,
  put: (site) => lockDown(site, 'rest_not_logged_in'),
});
