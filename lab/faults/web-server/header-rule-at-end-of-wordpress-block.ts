import { defineFault } from '../../fault.ts';
import { oldWordpressBlock } from '../../wordpress/htaccess.ts';

export default defineFault({
  says: 'the rule of the README stands inside the WordPress block, below its last rule',
  stacks: ['apache-mod-php', 'apache-fpm', 'apache-fcgid'],
  causes: ['authorization-header-stripped'],
  mendable: true,
  put: (site) =>
    site.write(
      '.htaccess',
      oldWordpressBlock().replace(
        '</IfModule>',
        `RewriteEngine on\nRewriteCond %{HTTP:Authorization} ^(.*)\nRewriteRule ^(.*) - [E=HTTP_AUTHORIZATION:%1]\n` +
          '</IfModule>',
      ),
    ),
});
