import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';
import restCachedByNginx from './rest-cached-by-nginx.ts';

export default defineFault({
  says: `${restCachedByNginx.says}, and hands on what an application password got`,
  reports: ['WordOps/WordOps#548'],
  stacks: ['nginx-fpm', 'https'],
  causes: ['rest-cached'],
  mendable: true,
  needsLogin: 'without one the visit looks for a JWT plugin',
  put: async (site) => {
    await withApplicationPassword(site);
    await restCachedByNginx.put?.(site);
  },
  entry: () => ({ auth: application }),
});
