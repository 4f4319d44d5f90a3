import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a rule in .htaccess adds a slash to every address that is no file',
  stacks: ['apache-mod-php', 'apache-fpm', 'apache-fcgid', 'nginx-apache'],
  causes: ['redirect-to-other-spelling'],
  mendable: true,
  put: (site) =>
    site.edit(
      '.htaccess',
      (text) =>
        `RewriteEngine On\nRewriteCond %{REQUEST_FILENAME} !-f\nRewriteRule ^(.*[^/])$ /$1/ [L,R=301]\n${text}`,
    ),
});
