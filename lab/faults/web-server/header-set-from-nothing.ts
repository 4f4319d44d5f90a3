import { defineFault } from '../../fault.ts';
import { oldWordpressBlock } from '../../wordpress/htaccess.ts';

export default defineFault({
  says: 'RequestHeader sets the header from a variable that is empty at that time',
  stacks: ['apache-mod-php', 'apache-fcgid'],
  causes: ['authorization-header-stripped'],
  mendable: true,
  put: (site) =>
    site.write(
      '.htaccess',
      `RequestHeader set Authorization "%{HTTP_AUTHORIZATION}e"\n${oldWordpressBlock()}`,
    ),
});
