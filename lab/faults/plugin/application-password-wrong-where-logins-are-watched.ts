import { defineFault } from '../../fault.ts';
import { wrongApplication } from '../../logins.ts';
import { listed, withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'the application password is another, and a plugin that locks out counts what is tried',
  stacks: ['apache-fpm', 'https'],
  // Nothing more is tried there, so that nothing tells them apart.
  causes: ['application-password-wrong', 'authorization-header-stripped'],
  mendable: 'the right application password is known to its owner alone',
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    listed(site, 'llar/v1');
  },
  entry: () => ({ auth: wrongApplication }),
});
