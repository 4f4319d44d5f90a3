import { defineFault } from '../../fault.ts';
import { wordpressBlock } from '../../wordpress/htaccess.ts';

export default defineFault({
  says: 'a cache plugin that was removed left its RewriteCond for all but POST above the WordPress block, whose first rule hands the Authorization header on',
  // mod_php asks Apache for the header itself.
  stacks: ['apache-fpm', 'apache-fcgid'],
  causes: ['authorization-lost-on-post'],
  mendable: true,
  put: (site) =>
    site.write(
      '.htaccess',
      wordpressBlock().replace('RewriteRule .*', 'RewriteCond %{REQUEST_METHOD} !POST\nRewriteRule .*'),
    ),
});
