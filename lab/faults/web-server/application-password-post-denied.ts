import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: '.htaccess denies all but GET and HEAD in a <LimitExcept> section, and an application password logs in',
  stacks: ['apache-mod-php', 'apache-fpm', 'nginx-apache'],
  causes: ['method-blocked'],
  mendable: true,
  needsLogin: 'without one the JWT plugin is looked for, which is not there',
  async put(site) {
    await withApplicationPassword(site);
    site.edit('.htaccess', (text) => `<LimitExcept GET HEAD>\nRequire all denied\n</LimitExcept>\n${text}`);
  },
  entry: () => ({ auth: application }),
});
