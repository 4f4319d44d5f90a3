import { defineFault } from '../../fault.ts';
import { wrongApplication } from '../../logins.ts';
import { withApplicationPassword, withoutXmlRpc } from '../../parts/application-password.ts';

export default defineFault({
  says: 'the application password is another, and XML-RPC is closed',
  stacks: ['apache-fpm', 'https'],
  // No door is left that takes it without a header, so that nothing tells them apart.
  causes: ['application-password-wrong', 'authorization-header-stripped'],
  mendable: 'the right application password is known to its owner alone',
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    withoutXmlRpc(site);
  },
  entry: () => ({ auth: wrongApplication }),
});
