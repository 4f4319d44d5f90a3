import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin takes the right to write posts from a role that has it',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['right-taken'],
  mendable: 'whose right that is, is for the owner of the site to say',
  needsLogin: 'only a login meets it',
  put: (site) =>
    site.snippet(
      'rights',
      "add_filter( 'user_has_cap', function ( $all ) { return array_diff_key( $all, array( 'edit_posts' => true ) ); } );",
    ),
});
