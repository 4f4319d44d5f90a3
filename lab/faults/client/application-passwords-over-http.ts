import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { overHttp } from '../../parts/application-password.ts';
import { everyPlainStack } from '../../stacks/groups.ts';

export default defineFault({
  says: 'the address is http, and WordPress takes application passwords over https alone',
  stacks: everyPlainStack,
  causes: ['application-passwords-over-http'],
  needsLogin: 'without one the visit looks for a JWT plugin',
  mendable: true,
  put: overHttp,
  entry: () => ({ auth: application }),
});
