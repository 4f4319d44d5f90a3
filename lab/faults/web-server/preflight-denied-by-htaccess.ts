import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a rule in .htaccess denies OPTIONS',
  stacks: ['apache-mod-php', 'apache-fpm', 'apache-fcgid', 'nginx-apache'],
  causes: ['preflight-blocked'],
  mendable: true,
  put: (site) =>
    site.edit(
      '.htaccess',
      (text) => `RewriteEngine On\nRewriteCond %{REQUEST_METHOD} OPTIONS\nRewriteRule .* - [F]\n${text}`,
    ),
});
