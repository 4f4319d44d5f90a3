import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'JWT_AUTH_SECRET_KEY is defined below wp-settings.php',
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm', 'lighttpd', 'caddy'],
  causes: ['secret-defined-late'],
  mendable: true,
  needsLogin: 'a broken token is refused for being broken, whenever the secret comes',
  put: (site) =>
    site.edit('wp-config.php', (text) => {
      const line = /define\( 'JWT_AUTH_SECRET_KEY'.*\n/.exec(text)?.[0] ?? '';
      return `${text.replace(line, '')}${line}`;
    }),
});
