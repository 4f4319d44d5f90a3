import { defineFault } from '../../fault.ts';
import { everyApache } from '../../stacks/groups.ts';
import { oldWordpressBlock } from '../../wordpress/htaccess.ts';

export default defineFault({
  says: "the rule of the plugin's README stands below the WordPress block, where it never runs",
  stacks: everyApache,
  causes: ['authorization-header-stripped'],
  mendable: true,
  put: (site) =>
    site.write(
      '.htaccess',
      `${oldWordpressBlock()}RewriteEngine on\nRewriteCond %{HTTP:Authorization} ^(.*)\nRewriteRule ^(.*) - [E=HTTP_AUTHORIZATION:%1]\n`,
    ),
});
