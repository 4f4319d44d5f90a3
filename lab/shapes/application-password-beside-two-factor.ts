import { application } from '../logins.ts';
import { withApplicationPassword } from '../parts/application-password.ts';
import { twoFactorBefore014 } from '../parts/two-factor.ts';
import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'an application password of a user with a second factor of Two Factor 0.13',
  stacks: ['apache-fpm', 'nginx-fpm', 'https'],
  needsLogin: 'without one the visit looks for a JWT plugin',
  put: async (site) => {
    await withApplicationPassword(site);
    twoFactorBefore014(site);
  },
  entry: () => ({ auth: application }),
});
