import { defineFault } from '../../fault.ts';
import { oldWordpressBlock } from '../../wordpress/htaccess.ts';

export default defineFault({
  says: 'AllowOverride is None and the virtual host has the rewrite rules of an old WordPress: .htaccess changes nothing',
  stacks: ['apache-mod-php', 'apache-fpm', 'apache-fpm-proxypassmatch', 'apache-fcgid', 'nginx-apache'],
  causes: ['authorization-header-stripped'],
  mendable: true,
  put: (site) => {
    site.edit('.htaccess', () => '');
    site.editConfig('Apache virtual host', (text) =>
      text
        .replace('AllowOverride All', 'AllowOverride None')
        .replace('Require all granted', `Require all granted\n${oldWordpressBlock()}`),
    );
  },
});
