import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin adds to each post a number that is none',
  stacks: ['nginx-fpm', 'apache-mod-php'],
  causes: ['unencodable-post'],
  mendable: 'the value is of a plugin of the site; the report says how to find it',
  put: (site) =>
    site.snippet(
      'rating',
      "add_filter( 'rest_prepare_post', function ( $r ) { $data = $r->get_data(); $data['rating'] = NAN; $r->set_data( $data ); return $r; } );",
    ),
});
