import { defineFault } from '../../fault.ts';
import { applicationWritten } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'the blanks in the application password are written %20, of which the 20 stays',
  stacks: ['apache-fpm', 'https'],
  causes: ['application-password-wrong'],
  mendable: 'the password lies in the environment',
  needsLogin: 'only a login meets it',
  put: (site) => withApplicationPassword(site),
  entry: () => ({ auth: applicationWritten.escaped }),
});
