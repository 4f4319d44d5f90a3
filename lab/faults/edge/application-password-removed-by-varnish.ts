import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';
import headerRemovedByVarnish from './header-removed-by-varnish.ts';

export default defineFault({
  says: `${headerRemovedByVarnish.says}, and an application password is lost with it`,
  stacks: ['varnish'],
  causes: ['proxy-strips-authorization'],
  mendable: true,
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    await headerRemovedByVarnish.put?.(site);
  },
  entry: () => ({ auth: application }),
});
