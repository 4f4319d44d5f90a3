import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'Varnish removes the Authorization header of a POST, and an application password is lost with it',
  stacks: ['varnish'],
  causes: ['authorization-lost-on-post'],
  mendable: true,
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    site.editConfig('default.vcl', (text) =>
      text.replace(
        'sub vcl_recv {',
        'sub vcl_recv {\n  if (req.method == "POST") {\n    unset req.http.Authorization;\n  }',
      ),
    );
  },
  entry: () => ({ auth: application }),
});
