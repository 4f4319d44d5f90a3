import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { eaten, withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'code in mu-plugins takes the user and the password of the header away',
  stacks: ['apache-fpm', 'nginx-fpm', 'apache-mod-php'],
  causes: ['authorization-header-eaten'],
  mendable: 'only a person can find the code',
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    eaten(site);
  },
  entry: () => ({ auth: application }),
});
