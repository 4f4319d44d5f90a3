import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';
import notFoundPageAsFrontController from './not-found-page-as-front-controller.ts';

export default defineFault({
  says: `${notFoundPageAsFrontController.says}, and an application password logs in`,
  stacks: ['apache-fpm', 'apache-fcgid'],
  causes: ['not-found-page-as-front-controller', 'authorization-header-stripped'],
  mendable: true,
  needsLogin: 'without one the visit looks for a JWT plugin',
  put: async (site) => {
    await withApplicationPassword(site);
    await notFoundPageAsFrontController.put?.(site);
  },
  entry: () => ({ auth: application }),
});
