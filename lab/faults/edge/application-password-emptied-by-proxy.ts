import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';
import headerEmptiedByProxy from './header-emptied-by-proxy.ts';

export default defineFault({
  says: `${headerEmptiedByProxy.says}, and an application password is lost with it`,
  stacks: ['nginx-apache'],
  causes: ['proxy-strips-authorization'],
  mendable: true,
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    await headerEmptiedByProxy.put?.(site);
  },
  entry: () => ({ auth: application }),
});
