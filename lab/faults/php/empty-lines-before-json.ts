import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'wp-config.php begins with empty lines, which are sent before any header',
  reports: ['woocommerce/woocommerce#17764'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['text-before-json'],
  mendable: 'it comes before all that WordPress does; the report says how to find the file',
  put: (site) => site.snippet('blank', 'while ( ob_get_level() ) ob_end_flush();\necho "\\n\\n";\nflush();'),
});
