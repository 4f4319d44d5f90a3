import { defineFault } from '../../fault.ts';
import { wrongLogin } from '../../logins.ts';
import { replacePlugin } from '../../parts/other-plugins.ts';

export default defineFault({
  says: 'Advanced Access Manager is there, and there is no user of that name',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['other-jwt-dialect', 'unknown-user'],
  mendable: 'the right name and password are known to their owner alone',
  needsLogin: 'only a login meets it',
  entry: () => ({ auth: wrongLogin('nobody') }),
  put: (site) => replacePlugin(site, 'advanced-access-manager'),
});
