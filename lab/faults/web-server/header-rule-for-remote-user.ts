import { defineFault } from '../../fault.ts';
import { oldWordpressBlock } from '../../wordpress/htaccess.ts';

export default defineFault({
  says: 'the rule sets REMOTE_USER, as a recipe for another plugin has it',
  stacks: ['apache-mod-php', 'apache-fpm', 'apache-fcgid'],
  causes: ['authorization-header-stripped'],
  mendable: true,
  put: (site) =>
    site.write(
      '.htaccess',
      `RewriteEngine On\nRewriteRule .* - [E=REMOTE_USER:%{HTTP:Authorization}]\n${oldWordpressBlock()}`,
    ),
});
