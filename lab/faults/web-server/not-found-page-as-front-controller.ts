import { defineFault } from '../../fault.ts';
import { everyApache } from '../../stacks/groups.ts';

export default defineFault({
  says: 'an ErrorDocument for 404 leads to WordPress in place of its rules',
  stacks: everyApache,
  causes: ['not-found-page-as-front-controller'],
  mendable: true,
  put: (site) => site.edit('.htaccess', () => 'ErrorDocument 404 /index.php\n'),
});
