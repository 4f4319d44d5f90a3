import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a filter puts the token in another place',
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm'],
  causes: ['response-reshaped'],
  mendable: true,
  needsLogin: 'only a login is answered so',
  put: (site) =>
    site.snippet(
      'reshape',
      "add_filter( 'jwt_auth_token_before_dispatch', function ( $data ) { return array( 'jwt' => $data['token'], 'user' => $data['user_email'] ); } );",
    ),
});
