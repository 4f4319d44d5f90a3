import { defineFault } from '../../fault.ts';
import { phpJwt } from '../../parts/php-jwt.ts';

export default defineFault({
  says: 'the secret is shorter than php-jwt 7 takes it',
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm'],
  causes: ['secret-too-short'],
  mendable: true,
  needsLogin: 'the plugin fails only when it signs or checks a signature',
  put: (site) => {
    site.edit('wp-config.php', (text) => text.replace(/('JWT_AUTH_SECRET_KEY', )'.*'/, "$1'kX9vQ2mZ7rT4'"));
    site.snippet('php-jwt-7', phpJwt(7));
  },
});
