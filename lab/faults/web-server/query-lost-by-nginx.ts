import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'try_files of nginx ends with /index.php and no arguments, so the query is lost',
  stacks: ['nginx-fpm', 'https', 'varnish'],
  causes: ['query-arguments-lost'],
  mendable: true,
  needsLogin: 'only who writes a draft sees that force=true is lost',
  put: (site) =>
    site.editConfig('nginx server block', (text) => text.replace('index.php$is_args$args;', 'index.php;')),
});
