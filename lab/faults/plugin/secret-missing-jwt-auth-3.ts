import { defineFault } from '../../fault.ts';
import { replacePlugin } from '../../parts/other-plugins.ts';

export default defineFault({
  says: 'JWT Auth 3 of usefulteam has no secret',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['other-jwt-dialect', 'secret-missing'],
  mendable: true,
  needsLogin: 'only a login meets it',

  put: async (site) => {
    await replacePlugin(site, 'jwt-auth-3');
    site.edit('wp-config.php', (text) => text.replace(/.*JWT_AUTH_SECRET_KEY.*\n/, ''));
  },
});
