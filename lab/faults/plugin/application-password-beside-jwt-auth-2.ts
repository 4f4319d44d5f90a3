import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { besideOther } from '../../parts/application-password.ts';

export default defineFault({
  says: 'the application password is right, and JWT Auth 2 of usefulteam keeps the index of the API to its own tokens',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['token-demanded'],
  mendable: 'which addresses are open is for their owner to say',
  needsLogin: 'without one the visit looks for a JWT plugin',
  entry: () => ({ auth: application }),
  put: (site) => besideOther(site, 'jwt-auth-2'),
});
