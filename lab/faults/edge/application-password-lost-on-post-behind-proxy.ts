import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'nginx in front of Apache passes the Authorization header of GET and HEAD on, and an application password is lost with a POST',
  stacks: ['nginx-apache'],
  causes: ['authorization-lost-on-post'],
  mendable: true,
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '    proxy_pass',
        `    set $read_authorization "";
    if ($request_method ~ ^(GET|HEAD)$) { set $read_authorization $http_authorization; }
    proxy_set_header Authorization $read_authorization;
    proxy_pass`,
      ),
    );
  },
  entry: () => ({ auth: application }),
});
