import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';
import headerOldWordpressBlock from './header-old-wordpress-block.ts';

export default defineFault({
  says: `${headerOldWordpressBlock.says}, and an application password is lost with it`,
  // mod_php reads the user and the password of Basic itself.
  stacks: ['apache-fpm', 'apache-fpm-proxypassmatch', 'apache-fcgid', 'apache-cgi'],
  causes: ['authorization-header-stripped'],
  mendable: true,
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    await headerOldWordpressBlock.put?.(site);
  },
  entry: () => ({ auth: application }),
});
