import { defineFault } from '../../fault.ts';
import { lockDown } from '../../parts/lock-down.ts';

export default defineFault({
  says: 'Solid Security closes the API',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['rest-lockdown'],
  mendable: true,
  put: (site) => lockDown(site, 'itsec_rest_api_access_restricted'),
});
