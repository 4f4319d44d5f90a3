import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'WordPress is in /blog/, and the site is asked at the root, which leads there',
  stacks: ['nginx-fpm', 'apache-mod-php'],
  causes: ['wrong-subdirectory'],
  mendable: true,
  subdirectory: 'blog',
  put: (site) => site.write('../index.php', "<?php header( 'Location: /blog/' );\n"),
  entry: (site) => ({ url: site.url.replace('/blog', '') }),
});
