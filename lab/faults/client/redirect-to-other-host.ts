import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the site is asked under a name that redirects to another one',
  stacks: ['nginx-fpm', 'apache-mod-php'],
  causes: ['redirect-to-other-host'],
  mendable: true,
  async put(site) {
    const home = site.url.replace('127.0.0.1', 'localhost');
    await site.sql(`UPDATE wp_options SET option_value = '${home}' WHERE option_name IN ('home', 'siteurl')`);
    if (site.stack.id === 'nginx-fpm')
      site.editConfig('nginx server block', (text) =>
        text.replace(
          '  location / {',
          `  if ($host = 127.0.0.1) { return 301 ${home}$request_uri; }\n  location / {`,
        ),
      );
    else
      site.edit(
        '.htaccess',
        (text) =>
          `RewriteEngine On\nRewriteCond %{HTTP_HOST} ^127\nRewriteRule ^(.*)$ ${home}/$1 [R=301,L]\n${text}`,
      );
  },
});
