import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'an old rule of .htaccess rewrites REST addresses without end',
  reports: ['WP-API/WP-API#2943'],
  stacks: ['apache-fpm', 'apache-mod-php'],
  causes: ['htaccess-error'],
  mendable: true,
  put: (site) =>
    site.edit(
      '.htaccess',
      (text) => `RewriteEngine On\nRewriteRule ^(.*/)?(wp-json/.*)$ old/$2 [L]\n${text}`,
    ),
});
