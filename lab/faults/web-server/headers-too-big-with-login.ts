import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a debug panel writes queries into the headers of whoever is logged in, more than nginx takes',
  stacks: ['nginx-fpm', 'nginx-apache', 'https'],
  causes: ['answer-headers-too-big'],
  mendable: true,
  needsLogin: 'only who is logged in gets these headers',
  put: (site) =>
    site.snippet(
      'panel',
      "add_filter( 'rest_post_dispatch', function ( $r ) { if ( is_user_logged_in() ) for ( $i = 0; $i < 12; $i++ ) $r->header( \"X-Panel-$i\", str_repeat( 'select ', 120 ) ); return $r; } );",
    ),
});
