import { defineFix } from '../fix.ts';

export const hideNotices = defineFix({
  id: 'hide-notices',
  file: 'wp-config.php',
  place: 'above the line with "wp-settings.php"',
  says: 'Where no line sets WP_DEBUG_DISPLAY, hide notices from visitors',
  snippet: 'wp-config/hide-notices.php',
  after: 'Then fix what they complain of: the notice names the file and the line.',
  docs: 'https://developer.wordpress.org/advanced-administration/debug/debug-wordpress/',
});
