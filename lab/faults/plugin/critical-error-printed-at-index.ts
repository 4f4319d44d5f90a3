import { defineFault } from '../../fault.ts';
import criticalErrorAtIndex from './critical-error-at-index.ts';

export default defineFault({
  ...criticalErrorAtIndex,
  says: `${criticalErrorAtIndex.says}, and PHP prints its error`,
  stacks: ['apache-fpm'],
  put: (site) =>
    site.snippet(
      'index',
      "add_filter( 'rest_index', function () { ini_set( 'display_errors', '1' ); throw new Error( 'index' ); } );",
    ),
});
