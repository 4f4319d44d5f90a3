import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin says gzip of answers that are none',
  stacks: ['nginx-fpm', 'apache-mod-php', 'lighttpd'],
  causes: ['encoding-mismatch'],
  mendable: true,
  put: (site) =>
    site.snippet(
      'optimiser',
      "add_filter( 'rest_pre_serve_request', function ( $served ) { header( 'Content-Encoding: gzip' ); return $served; } );",
    ),
});
