import { defineFault } from '../../fault.ts';
import { wrongLogin } from '../../logins.ts';
import { replacePlugin } from '../../parts/other-plugins.ts';

export default defineFault({
  says: 'JWT Auth 3 of usefulteam is there, and the password is another',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['other-jwt-dialect', 'wrong-password'],
  mendable: 'the right name and password are known to their owner alone',
  needsLogin: 'only a login meets it',
  entry: () => ({ auth: wrongLogin('admin') }),
  put: (site) => replacePlugin(site, 'jwt-auth-3'),
});
