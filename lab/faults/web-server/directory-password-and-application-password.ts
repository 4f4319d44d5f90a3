import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'nginx asks for a password of its own in the header that the application password needs',
  reports: ['humanmade/altis-security#224', 'YunoHost-Apps/wordpress_ynh#218'],
  stacks: ['nginx-fpm', 'https'],
  causes: ['staging-password'],
  mendable: true,
  needsLogin: 'the header of the login stands in place of that of the directory',
  put: async (site) => {
    await withApplicationPassword(site);
    site.write('../htpasswd', 'guest:{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=\n');
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        `  auth_basic "Staging";\n  auth_basic_user_file ${site.folder}/htpasswd;\n  location / {`,
      ),
    );
  },
  entry: () => ({ auth: application, headers: { Authorization: 'Basic Z3Vlc3Q6cGFzc3dvcmQ=' } }),
});
