import { defineFault } from '../../fault.ts';
import { wrongLogin } from '../../logins.ts';

export default defineFault({
  says: 'no user has that e-mail address',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['unknown-user'],
  mendable: 'the right name and password are known to their owner alone',
  needsLogin: 'only a login meets it',
  entry: () => ({ auth: wrongLogin('nobody@example.invalid') }),
});
