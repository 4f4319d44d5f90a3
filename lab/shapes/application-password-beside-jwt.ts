import { application } from '../logins.ts';
import { withBoth } from '../parts/application-password.ts';
import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'an application password on a site that has the JWT plugin too',
  stacks: ['apache-fpm', 'nginx-fpm', 'https'],
  needsLogin: 'without one the visit looks for a JWT plugin',
  put: withBoth,
  entry: () => ({ auth: application }),
});
