import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';
import { untoldTlsOfHttp } from '../../parts/untold-tls.ts';

export default defineFault({
  says: 'TLS ends at a proxy, and WordPress takes the request for one over http',
  reports: ['docker-library/wordpress#412'],
  stacks: ['https'],
  causes: ['tls-unseen'],
  needsLogin: 'without one the visit looks for a JWT plugin',
  mendable: true,
  put: async (site) => {
    await withApplicationPassword(site);
    await untoldTlsOfHttp(site);
  },
  entry: () => ({ auth: application }),
});
