import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a rule in .htaccess denies /wp-json',
  stacks: ['apache-mod-php', 'apache-fpm', 'apache-fcgid', 'nginx-apache'],
  causes: ['path-blocked'],
  mendable: true,
  put: (site) => site.edit('.htaccess', (text) => `RewriteEngine On\nRewriteRule ^wp-json - [F]\n${text}`),
});
