import { defineFault } from '../../fault.ts';
import { everyApache } from '../../stacks/groups.ts';

export default defineFault({
  says: 'AllowOverride is None, so .htaccess is not read',
  stacks: everyApache,
  // Without the rules of the block nothing hands the header on either.
  causes: ['rewrite-missing', 'authorization-header-stripped'],
  mendable: true,
  put: (site) =>
    site.editConfig('Apache virtual host', (text) => text.replace('AllowOverride All', 'AllowOverride None')),
});
