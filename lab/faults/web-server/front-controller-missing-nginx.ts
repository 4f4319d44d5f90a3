import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx has no try_files, so nothing reaches index.php',
  stacks: ['nginx-fpm', 'https', 'varnish'],
  causes: ['rewrite-missing'],
  mendable: true,
  put: (site) => site.editConfig('nginx server block', (text) => text.replace(/ *try_files .*\n/, '')),
});
