import { defineFault } from '../../fault.ts';
import { wordpressBlock } from '../../wordpress/htaccess.ts';

export default defineFault({
  says: 'a second rule without its condition empties what the first one has set',
  stacks: ['apache-mod-php', 'apache-fpm', 'apache-fcgid'],
  causes: ['authorization-header-stripped'],
  mendable: true,
  put: (site) =>
    site.write(
      '.htaccess',
      wordpressBlock().replace('RewriteBase', 'RewriteRule ^(.*)$ - [E=HTTP_AUTHORIZATION:%1]\nRewriteBase'),
    ),
});
