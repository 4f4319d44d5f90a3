import { defineFault } from '../../fault.ts';
import { oldWordpressBlock } from '../../wordpress/htaccess.ts';

export default defineFault({
  says: 'SetEnvIf stands in <IfModule mod_setenvif> without .c, which Apache skips without a word',
  stacks: ['apache-mod-php', 'apache-fpm', 'apache-fcgid'],
  causes: ['authorization-header-stripped'],
  mendable: true,
  put: (site) =>
    site.write(
      '.htaccess',
      `<IfModule mod_setenvif>\nSetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1\n</IfModule>\n${oldWordpressBlock()}`,
    ),
});
