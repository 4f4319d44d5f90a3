import { application } from '../logins.ts';
import { withApplicationPassword } from '../parts/application-password.ts';
import { withIndieauth, withOauthListed } from '../parts/other-logins.ts';
import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'OAuth 1.0a, OAuth 2.0 and IndieAuth are there, and an application password logs in',
  stacks: ['nginx-fpm', 'apache-fpm'],
  needsLogin: 'without one the visit looks for a JWT plugin',
  put: async (site) => {
    await withApplicationPassword(site);
    withOauthListed(site);
    withIndieauth(site);
  },
  entry: () => ({ auth: application }),
});
