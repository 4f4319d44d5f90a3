import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the last rule of the WordPress block ends with a question mark, which drops the query',
  stacks: ['apache-mod-php', 'apache-fpm', 'apache-fcgid', 'nginx-apache'],
  causes: ['query-arguments-lost'],
  mendable: true,
  needsLogin: 'only who writes a draft sees that force=true is lost',
  put: (site) => site.edit('.htaccess', (text) => text.replace('index.php [L]\n', 'index.php? [L]\n')),
});
