import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';
import { twoFactorBefore014 } from '../../parts/two-factor.ts';
import headerRemovedByCaddy from './header-removed-by-caddy.ts';

export default defineFault({
  says: `${headerRemovedByCaddy.says}, and Two Factor 0.13 refuses the right application password where no header is needed`,
  reports: ['WordPress/two-factor#300'],
  stacks: ['caddy'],
  causes: ['authorization-header-stripped', 'application-password-wrong'],
  mendable: true,
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    twoFactorBefore014(site);
    await headerRemovedByCaddy.put?.(site);
  },
  entry: () => ({ auth: application }),
});
