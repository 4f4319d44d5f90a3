import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a filter hands out tokens of its own, with "alg": "none"',
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm'],
  causes: ['token-unsigned'],
  mendable: true,
  needsLogin: 'only a token shows its signature',
  put: (site) =>
    site.snippet(
      'unsigned',
      `add_filter( 'jwt_auth_token_before_dispatch', function ( $data ) {
  $head          = rtrim( strtr( base64_encode( '{"typ":"JWT","alg":"none"}' ), '+/', '-_' ), '=' );
  $data['token'] = $head . '.' . explode( '.', $data['token'] )[1] . '.';
  return $data;
} );`,
    ),
});
