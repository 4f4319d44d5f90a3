import { defineFault } from '../../fault.ts';
import { wrongLogin } from '../../logins.ts';

export default defineFault({
  says: 'no user has that name',
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm'],
  causes: ['unknown-user'],
  mendable: 'the right name and password are known to their owner alone',
  needsLogin: 'only a login meets it',
  entry: () => ({ auth: wrongLogin('nobody') }),
});
