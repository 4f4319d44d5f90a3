import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'wp-config.php cannot be parsed',
  stacks: ['nginx-fpm', 'apache-mod-php'],
  causes: ['critical-error'],
  mendable: "the error is in the site's own PHP code; the report says how to have it named",
  put: (site) =>
    site.edit('wp-config.php', (text) => text.replace("'DB_USER', 'root' );", "'DB_USER', 'root' )")),
});
