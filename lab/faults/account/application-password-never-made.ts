import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { neverMade } from '../../parts/application-password.ts';

export default defineFault({
  says: 'no application password was ever made on the site, and one is given',
  stacks: ['apache-fpm', 'nginx-fpm', 'https'],
  causes: ['application-password-wrong'],
  mendable: 'the right application password is known to its owner alone',
  needsLogin: 'only a login meets it',
  put: neverMade,
  entry: () => ({ auth: application }),
});
