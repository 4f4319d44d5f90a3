import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin for a cache writes one header that is longer than Apache takes from PHP-FPM',
  stacks: ['apache-fpm'],
  causes: ['answer-headers-too-big'],
  mendable: 'Apache has a fixed bound; the plugin has to be found, and the report says how',
  put: (site) =>
    site.snippet(
      'tags',
      "add_filter( 'rest_post_dispatch', function ( $r ) { $r->header( 'X-Cache-Tags', str_repeat( 'post-1234 ', 1400 ) ); return $r; } );",
    ),
});
