import { defineFault } from '../../fault.ts';
import { wrongApplication } from '../../logins.ts';
import { withBoth } from '../../parts/application-password.ts';

export default defineFault({
  says: 'the application password is another, on a site that has the JWT plugin too',
  stacks: ['apache-fpm', 'nginx-fpm', 'https'],
  causes: ['application-password-wrong'],
  mendable: 'the right application password is known to its owner alone',
  needsLogin: 'only a login meets it',
  put: withBoth,
  entry: () => ({ auth: wrongApplication }),
});
