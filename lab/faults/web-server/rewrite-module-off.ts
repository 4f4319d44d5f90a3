import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'mod_rewrite is not enabled',
  stacks: ['apache-mod-php', 'apache-fpm', 'apache-fcgid'],
  causes: ['rewrite-missing'],
  mendable: true,
  put: (site) => site.erase('../mods-enabled/rewrite.load'),
});
