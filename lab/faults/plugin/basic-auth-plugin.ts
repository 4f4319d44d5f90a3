import { defineFault } from '../../fault.ts';
import { addPlugin } from '../../parts/other-plugins.ts';

export default defineFault({
  says: 'the plugin JSON Basic Authentication takes the token for a user and a password',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['bearer-taken-for-password'],
  mendable: true,
  put: (site) => addPlugin(site, 'json-basic-authentication'),
});
