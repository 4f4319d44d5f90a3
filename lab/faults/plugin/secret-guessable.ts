import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the secret is a common word',
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm'],
  causes: ['secret-guessable'],
  mendable: true,
  needsLogin: 'only a token shows its signature',
  put: (site) =>
    site.edit('wp-config.php', (text) => text.replace(/('JWT_AUTH_SECRET_KEY', )'.*'/, "$1'secret'")),
});
