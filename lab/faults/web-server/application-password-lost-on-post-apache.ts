import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';
import headerLostOnPostApache from './header-lost-on-post-apache.ts';

export default defineFault({
  says: `${headerLostOnPostApache.says}, and an application password is lost with a POST`,
  stacks: ['apache-fpm', 'apache-fcgid'],
  causes: ['authorization-lost-on-post'],
  mendable: true,
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    await headerLostOnPostApache.put?.(site);
  },
  entry: () => ({ auth: application }),
});
