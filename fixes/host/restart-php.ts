import { defineFix } from '../fix.ts';

export const restartPhp = defineFix({
  id: 'restart-php',
  says: 'Read the log of PHP-FPM: it tells why it stopped, or that all its processes were busy',
  docs: 'https://www.php.net/manual/en/install.fpm.configuration.php',
});
