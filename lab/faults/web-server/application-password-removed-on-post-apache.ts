import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'a line in .htaccess removes the Authorization header of every POST, and an application password is lost with it',
  stacks: ['apache-fpm', 'apache-mod-php'],
  causes: ['authorization-lost-on-post'],
  mendable: true,
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    site.edit(
      '.htaccess',
      (text) => `RequestHeader unset Authorization "expr=%{REQUEST_METHOD} == 'POST'"\n${text}`,
    );
  },
  entry: () => ({ auth: application }),
});
