import { defineFix } from '../fix.ts';

export const shellRestartPhp = defineFix({
  id: 'shell-restart-php',
  file: 'shell',
  place: 'as root',
  says: 'Start PHP-FPM again, on Debian and Ubuntu; elsewhere the service is called php-fpm',
  snippet: 'shell/shell-restart-php.sh',
  docs: 'https://www.php.net/manual/en/install.fpm.php',
});
