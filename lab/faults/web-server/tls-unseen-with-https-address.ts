import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';
import { untoldTls } from '../../parts/untold-tls.ts';

export default defineFault({
  says: 'TLS ends at a proxy that does not say so, and the address of WordPress is https',
  stacks: ['https'],
  causes: ['tls-unseen'],
  mendable: true,
  needsLogin: 'without one the visit looks for a JWT plugin',
  put: async (site) => {
    await withApplicationPassword(site);
    untoldTls(site);
  },
  entry: () => ({ auth: application }),
});
