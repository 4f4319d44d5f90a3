import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';
import { replacePlugin } from '../../parts/other-plugins.ts';

export default defineFault({
  says: 'the plugin JSON Basic Authentication takes the application password for one of the login page',
  reports: ['WP-API/Basic-Auth#76'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['basic-auth-plugin'],
  mendable: true,
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    await replacePlugin(site, 'json-basic-authentication');
  },
  entry: () => ({ auth: application }),
});
