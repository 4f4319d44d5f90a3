import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { besideOther } from '../../parts/application-password.ts';

export default defineFault({
  says: 'the application password is right, and JWT Auth 2 of usefulteam refuses every address without a token of its own',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['token-demanded'],
  mendable: 'which addresses are open is for their owner to say',
  needsLogin: 'without one the visit looks for a JWT plugin',
  entry: () => ({ auth: application }),
  put: (site) => besideOther(site, 'jwt-auth-2'),
});
