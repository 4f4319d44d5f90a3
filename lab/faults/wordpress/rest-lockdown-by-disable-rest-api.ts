import { defineFault } from '../../fault.ts';
import { lockDown } from '../../parts/lock-down.ts';

export default defineFault({
  says: 'the plugin Disable REST API closes the API',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['rest-lockdown'],
  mendable: true,
  put: (site) => lockDown(site, 'rest_cannot_access'),
});
