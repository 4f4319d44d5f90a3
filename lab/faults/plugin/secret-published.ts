import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the secret is the example of the documentation',
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm'],
  causes: ['secret-published'],
  mendable: true,
  needsLogin: 'only a token shows its signature',
  put: (site) =>
    site.edit('wp-config.php', (text) =>
      text.replace(/('JWT_AUTH_SECRET_KEY', )'.*'/, "$1'your-top-secret-key'"),
    ),
});
