import { defineFault } from '../../fault.ts';
import { wrongLogin } from '../../logins.ts';

export default defineFault({
  says: 'the password is another',
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm'],
  causes: ['wrong-password'],
  mendable: 'the right name and password are known to their owner alone',
  needsLogin: 'only a login meets it',
  entry: () => ({ auth: wrongLogin('admin') }),
});
