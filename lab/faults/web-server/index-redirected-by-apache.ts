import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a rule in .htaccess takes the last slash of every address away',
  stacks: ['apache-mod-php', 'apache-fpm'],
  causes: ['index-redirected'],
  mendable: true,
  put: (site) =>
    site.edit(
      '.htaccess',
      (text) =>
        `RewriteEngine On\nRewriteCond %{REQUEST_FILENAME} !-d\nRewriteRule ^(.+)/$ /$1 [L,R=301]\n${text}`,
    ),
});
