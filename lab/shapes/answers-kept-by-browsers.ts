import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'the host lets browsers keep answers for ten minutes, and no cache lies between',
  reports: ['pantheon-systems/WordPress#235'],
  stacks: ['apache-fpm'],
  put: (site) =>
    site.snippet(
      'max-age',
      "add_filter( 'rest_send_nocache_headers', '__return_false' );\nadd_filter( 'rest_post_dispatch', function ( $answer ) { $answer->header( 'Cache-Control', 'public, max-age=600' ); return $answer; } );",
    ),
});
