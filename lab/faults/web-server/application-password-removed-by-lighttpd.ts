import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';
import headerRemovedByLighttpd from './header-removed-by-lighttpd.ts';

export default defineFault({
  says: `${headerRemovedByLighttpd.says}, and an application password is lost with it`,
  stacks: ['lighttpd'],
  causes: ['authorization-header-stripped'],
  mendable: true,
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    await headerRemovedByLighttpd.put?.(site);
  },
  entry: () => ({ auth: application }),
});
