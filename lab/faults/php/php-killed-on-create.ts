import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'PHP is killed after it has saved a post, as by a bound on memory of the host',
  stacks: ['nginx-fpm'],
  // From outside headers that are too big look the same.
  causes: ['php-crash-on-create'],
  mendable: 'what kills PHP stands in the error log',
  needsLogin: 'only who writes a post sees it',
  put: (site) =>
    site.snippet('killed', "add_action( 'save_post', function () { posix_kill( getmypid(), 9 ); } );"),
});
