import { defineFault } from '../../fault.ts';
import { lockDown } from '../../parts/lock-down.ts';

export default defineFault({
  says: 'the plugin Disable REST API closes all but the addresses of the login',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['rest-lockdown'],
  mendable: true,
  put: (site) => lockDown(site, 'rest_cannot_access', 'jwt-auth/v1'),
});
