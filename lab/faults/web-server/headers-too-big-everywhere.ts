import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin for a cache writes tags into the headers of every REST answer, more than nginx takes',
  stacks: ['nginx-fpm', 'nginx-apache'],
  causes: ['answer-headers-too-big'],
  mendable: true,
  put: (site) =>
    site.snippet(
      'tags',
      "add_filter( 'rest_post_dispatch', function ( $r ) { $r->header( 'X-Cache-Tags', str_repeat( 'post-1234 ', 900 ) ); return $r; } );",
    ),
});
