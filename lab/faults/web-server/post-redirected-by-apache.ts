import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a rule in .htaccess sends every POST but those of forms to the home page',
  stacks: ['apache-mod-php', 'apache-fpm'],
  causes: ['post-redirected'],
  mendable: true,
  put: (site) =>
    site.edit(
      '.htaccess',
      (text) =>
        `RewriteEngine On\nRewriteCond %{REQUEST_METHOD} =POST\nRewriteCond %{REQUEST_URI} !^/wp-(admin|login|comments)\nRewriteRule ^ / [L,R=303]\n${text}`,
    ),
});
