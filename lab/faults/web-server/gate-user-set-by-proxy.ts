import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { askedEarly, withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'nginx logs people in and hands its own user on, whatever the client sends',
  reports: ['YunoHost-Apps/wordpress_ynh#218'],
  stacks: ['nginx-fpm', 'https'],
  causes: ['gate-user-reaches-wordpress'],
  mendable: 'what sets the header is known to its owner alone',
  put: async (site) => {
    await withApplicationPassword(site);
    askedEarly(site);
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '    fastcgi_pass',
        '    fastcgi_param HTTP_AUTHORIZATION "Basic Z3Vlc3Q6cGFzc3dvcmQ=";\n    fastcgi_pass',
      ),
    );
  },
  entry: () => ({ auth: application }),
});
