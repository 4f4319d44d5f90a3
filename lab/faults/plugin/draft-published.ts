import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin publishes whatever is saved as a draft',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['draft-status-changed'],
  mendable: 'which plugin it is does not show from outside',
  needsLogin: 'only who writes a post sees it',
  put: (site) =>
    site.snippet(
      'publish',
      "add_filter( 'wp_insert_post_data', function ( $data ) { if ( 'draft' === $data['post_status'] ) { $data['post_status'] = 'publish'; } return $data; } );",
    ),
});
