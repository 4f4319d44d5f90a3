import { defineFault } from '../../fault.ts';
import { lockDownLate } from '../../parts/lock-down.ts';

export default defineFault({
  says: 'Solid Security closes the API',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['rest-lockdown'],
  mendable: 'it is a setting of that plugin',
  put: (site) => lockDownLate(site, 'itsec_rest_api_access_restricted'),
});
