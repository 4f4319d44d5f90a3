import { defineFix } from '../fix.ts';

export const hideNoticesInPlace = defineFix({
  id: 'hide-notices-in-place',
  file: 'wp-config.php',
  place: 'in place of every line with "WP_DEBUG_DISPLAY"',
  says: 'Do not show notices to visitors',
  snippet: 'wp-config/hide-notices-in-place.php',
  after: 'Then fix what they complain of: the notice names the file and the line.',
  docs: 'https://developer.wordpress.org/advanced-administration/debug/debug-wordpress/',
});
