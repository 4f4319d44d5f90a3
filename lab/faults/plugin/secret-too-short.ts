import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the secret is shorter than php-jwt 7 takes it',
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm'],
  causes: ['secret-too-short'],
  mendable: true,
  needsLogin: 'the plugin fails only when it signs',
  put: (site) => {
    site.edit('wp-config.php', (text) => text.replace(/('JWT_AUTH_SECRET_KEY', )'.*'/, "$1'kX9vQ2mZ7rT4'"));
    site.snippet(
      'php-jwt-7',
      "add_filter( 'jwt_auth_token_before_sign', function ( $claims ) { if ( strlen( JWT_AUTH_SECRET_KEY ) < 32 ) { throw new DomainException( 'Provided key is too short' ); } return $claims; } );",
    );
  },
});
