import { application } from '../logins.ts';
import { askedEarly, withApplicationPassword } from '../parts/application-password.ts';
import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'an application password where a plugin asks early who it is',
  stacks: ['apache-fpm', 'nginx-fpm', 'https'],
  needsLogin: 'without one the visit looks for a JWT plugin',
  put: async (site) => {
    await withApplicationPassword(site);
    askedEarly(site);
  },
  entry: () => ({ auth: application }),
});
