import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'nginx hands PHP no Authorization header at /wp-json/, and does elsewhere',
  reports: ['WordPress/mcp-adapter#315'],
  stacks: ['nginx-fpm', 'https'],
  causes: ['credential-lost-at-address'],
  mendable: true,
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    site.editConfig('nginx server block', (text) =>
      text
        .replace(
          '  location / {',
          '  set $kept $http_authorization;\n  if ($request_uri ~ ^/wp-json/) { set $kept ""; }\n  location / {',
        )
        .replace('    fastcgi_pass', '    fastcgi_param HTTP_AUTHORIZATION $kept;\n    fastcgi_pass'),
    );
  },
  entry: () => ({ auth: application }),
});
