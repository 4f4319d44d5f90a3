import { application } from '../logins.ts';
import { withApplicationPassword } from '../parts/application-password.ts';
import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'an application password, and nothing may be written',
  stacks: ['apache-fpm', 'nginx-fpm', 'https'],
  needsLogin: 'without one the visit looks for a JWT plugin',
  put: (site) => withApplicationPassword(site),
  entry: () => ({ auth: application, read_only: true }),
});
