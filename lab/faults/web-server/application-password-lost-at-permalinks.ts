import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'the Authorization header is lost where addresses are rewritten, and arrives at /index.php?rest_route=',
  reports: ['WordPress/mcp-adapter#315'],
  stacks: ['apache-fpm'],
  causes: ['credential-lost-at-address'],
  mendable: true,
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    site.edit('.htaccess', (text) => `RequestHeader unset Authorization\n${text}`);
  },
  entry: () => ({ auth: application }),
});
