import { defineFault } from '../../fault.ts';
import { lockDown } from '../../parts/lock-down.ts';

export default defineFault({
  says: 'the plugin Disable WP REST API, and Patchstack with the same code, close the API',
  reports: ['Automattic/wordpress-activitypub#2767', 'Tmeister/wp-api-jwt-auth#230'],
  stacks: ['apache-fpm'],
  causes: ['rest-lockdown'],
  mendable: true,
  put: (site) => lockDown(site, 'rest_login_required'),
});
