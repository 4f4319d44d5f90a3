import { defineFault } from '../../fault.ts';
import { oldWordpressBlock } from '../../wordpress/htaccess.ts';

export default defineFault({
  says: 'SetEnvIf was pasted from a web page with curly quotes',
  stacks: ['apache-mod-php', 'apache-fpm', 'apache-fcgid'],
  causes: ['authorization-header-stripped'],
  mendable: true,
  put: (site) =>
    site.write('.htaccess', `SetEnvIf Authorization “(.*)” HTTP_AUTHORIZATION=$1\n${oldWordpressBlock()}`),
});
