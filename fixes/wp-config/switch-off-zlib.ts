import { defineFix } from '../fix.ts';

export const switchOffZlib = defineFix({
  id: 'switch-off-zlib',
  file: 'wp-config.php',
  place: 'above the line with "wp-settings.php"',
  says: 'Switch off the compression of PHP: the web server compresses by itself',
  snippet: 'wp-config/switch-off-zlib.php',
  docs: 'https://www.php.net/manual/en/zlib.configuration.php',
});
