import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'CGIPassAuth stands in .htaccess, which may hold file settings alone',
  stacks: ['apache-mod-php', 'apache-fpm'],
  causes: ['htaccess-error'],
  mendable: true,
  put: (site) => {
    site.edit('.htaccess', (text) => `CGIPassAuth On\n${text}`);
    site.editConfig('Apache virtual host', (text) =>
      text.replace('AllowOverride All', 'AllowOverride FileInfo'),
    );
  },
});
