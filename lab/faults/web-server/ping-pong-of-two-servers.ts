import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx leads to one name of the site, and .htaccess behind it back to the other',
  stacks: ['nginx-apache'],
  causes: ['redirect-ping-pong'],
  mendable: 'which of the two names is meant is for a person to say',
  put(site) {
    const other = site.url.replace('127.0.0.1', 'localhost');
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        `  if ($host = 127.0.0.1) { return 301 ${other}$request_uri; }\n  location / {`,
      ),
    );
    site.edit(
      '.htaccess',
      (text) =>
        `RewriteEngine On\nRewriteCond %{HTTP_HOST} ^localhost\nRewriteRule ^(.*)$ ${site.url}/$1 [R=301,L]\n${text}`,
    );
  },
});
