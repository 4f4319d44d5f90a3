import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a rule in .htaccess has an en dash where a hyphen belongs',
  // ProxyPassMatch hands .php files on before Apache reads the .htaccess.
  stacks: ['apache-mod-php', 'apache-fpm', 'apache-fcgid', 'apache-cgi', 'nginx-apache'],
  causes: ['htaccess-error'],
  mendable: true,
  put: (site) =>
    site.edit(
      '.htaccess',
      (text) => `RewriteEngine On\nRewriteRule .* – [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n${text}`,
    ),
});
