import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withBoth } from '../../parts/application-password.ts';
import { twoFactorBefore014 } from '../../parts/two-factor.ts';

export default defineFault({
  says: 'an application password is given for a token, and Two Factor 0.13 keeps users with a second factor out',
  reports: ['WordPress/two-factor#300', 'WordPress/two-factor#697'],
  stacks: ['apache-fpm', 'nginx-fpm', 'https'],
  causes: ['login-protection'],
  mendable: true,
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withBoth(site);
    twoFactorBefore014(site);
  },
  entry: () => ({ auth: { ...application, method: 'jwt' } }),
});
