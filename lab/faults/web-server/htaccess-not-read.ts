import { defineFault } from '../../fault.ts';
import { everyApache } from '../../stacks/groups.ts';

export default defineFault({
  says: 'AllowOverride is None, so .htaccess is not read',
  stacks: everyApache,
  causes: ['rewrite-missing'],
  mendable: true,
  put: (site) =>
    site.editConfig('Apache virtual host', (text) => text.replace('AllowOverride All', 'AllowOverride None')),
});
