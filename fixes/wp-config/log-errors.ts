import { defineFix } from '../fix.ts';

export const logErrors = defineFix({
  id: 'log-errors',
  file: 'wp-config.php',
  place: 'in place of every line with "\'WP_DEBUG\'"',
  says: 'Let PHP write its errors into wp-content/debug.log, repeat the request, and read the last lines there',
  snippet: 'wp-config/log-errors.php',
  after:
    'They name the file and the line. Switch that plugin or theme off, or update it; then put the old line back.',
  docs: 'https://developer.wordpress.org/advanced-administration/debug/debug-wordpress/',
});
