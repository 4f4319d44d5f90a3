import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';
import headerLostOnPostNginx from './header-lost-on-post-nginx.ts';

export default defineFault({
  says: `${headerLostOnPostNginx.says}, and an application password is lost with a POST`,
  stacks: ['nginx-fpm', 'https'],
  causes: ['authorization-lost-on-post'],
  mendable: true,
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    await headerLostOnPostNginx.put?.(site);
  },
  entry: () => ({ auth: application }),
});
