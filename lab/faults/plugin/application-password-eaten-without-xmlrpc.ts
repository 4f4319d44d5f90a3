import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { eaten, withApplicationPassword, withoutXmlRpc } from '../../parts/application-password.ts';

export default defineFault({
  says: 'code in mu-plugins takes the user and the password of the header away, and XML-RPC is closed',
  stacks: ['apache-fpm', 'https'],
  // No door is left that takes them without a header, so that nothing tells them apart.
  causes: ['application-password-wrong', 'authorization-header-eaten'],
  mendable: 'only a person can find the code',
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    withoutXmlRpc(site);
    eaten(site);
  },
  entry: () => ({ auth: application }),
});
