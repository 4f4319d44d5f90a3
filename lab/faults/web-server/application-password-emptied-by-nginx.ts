import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';
import headerEmptiedByNginx from './header-emptied-by-nginx.ts';

export default defineFault({
  says: `${headerEmptiedByNginx.says}, and an application password is lost with it`,
  stacks: ['nginx-fpm', 'https', 'varnish'],
  causes: ['authorization-header-stripped'],
  mendable: true,
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    await headerEmptiedByNginx.put?.(site);
  },
  entry: () => ({ auth: application }),
});
