import { application } from '../logins.ts';
import { withApplicationPassword } from '../parts/application-password.ts';
import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'an application password, and what a page in a browser asks is answered as what we ask is',
  stacks: ['apache-mod-php', 'apache-fpm', 'nginx-fpm'],
  needsLogin: 'without one the visit cannot test it',
  put: (site) => withApplicationPassword(site),
  entry: () => ({ auth: { method: 'application-password', ...application }, as: 'browser' }),
});
