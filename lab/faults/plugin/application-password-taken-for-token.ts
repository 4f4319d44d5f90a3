import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withBoth } from '../../parts/application-password.ts';
import { asBeforeBearerAlone } from '../../parts/old-jwt-plugin.ts';

export default defineFault({
  says: 'the JWT plugin is older than 1.3.4 and takes an application password for a token',
  reports: ['Tmeister/wp-api-jwt-auth#48'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['password-taken-for-token'],
  mendable: 'the lab has what that version does as a snippet, which no update takes away',
  needsLogin: 'only a password in the header meets it',
  async put(site) {
    await withBoth(site);
    asBeforeBearerAlone(site);
  },
  entry: () => ({ auth: application }),
});
