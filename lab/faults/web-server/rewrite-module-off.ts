import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'mod_rewrite is not enabled',
  stacks: ['apache-mod-php', 'apache-fpm', 'apache-fcgid'],
  // Without the rules of the block nothing hands the header on either.
  causes: ['rewrite-missing', 'authorization-header-stripped'],
  mendable: true,
  put: (site) => site.erase('../mods-enabled/rewrite.load'),
});
