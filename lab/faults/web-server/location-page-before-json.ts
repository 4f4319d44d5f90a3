import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a page about the Location of an answer stands before its JSON, as IIS writes it',
  reports: ['wp-net/WordPressPCL#178'],
  stacks: ['nginx-fpm', 'apache-mod-php'],
  causes: ['location-page-before-json'],
  mendable: true,
  needsLogin: 'who creates nothing gets no such answer',
  put: (site) =>
    site.snippet(
      'location-page',
      `add_filter( 'rest_pre_serve_request', function ( $served, $result ) {
  $location = $result->get_headers()['Location'] ?? null;
  if ( $location ) echo '<head><title>Document Moved</title></head><body><h1>Object Moved</h1>It is <a HREF="' . $location . '">here</a></body>';
  return $served;
}, 10, 2 );`,
    ),
});
