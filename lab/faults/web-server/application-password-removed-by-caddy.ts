import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';
import headerRemovedByCaddy from './header-removed-by-caddy.ts';

export default defineFault({
  says: `${headerRemovedByCaddy.says}, and an application password is lost with it`,
  stacks: ['caddy'],
  causes: ['authorization-header-stripped'],
  mendable: true,
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    await headerRemovedByCaddy.put?.(site);
  },
  entry: () => ({ auth: application }),
});
