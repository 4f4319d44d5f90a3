import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin says text/html of REST answers',
  stacks: ['apache-fpm', 'apache-mod-php', 'nginx-fpm', 'lighttpd'],
  causes: ['content-type-mismatch'],
  mendable: true,
  put: (site) =>
    site.snippet(
      'type',
      "add_filter( 'rest_pre_serve_request', function ( $served ) { header( 'Content-Type: text/html; charset=UTF-8' ); return $served; }, 20 );",
    ),
});
