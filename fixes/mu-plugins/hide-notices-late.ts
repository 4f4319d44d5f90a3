import { defineFix } from '../fix.ts';

export const hideNoticesLate = defineFix({
  id: 'hide-notices-late',
  file: 'wp-content/mu-plugins/hide-notices.php',
  place: 'as a new file',
  says: 'Where a plugin has PHP show notices again, hide them after WordPress has read its settings',
  snippet: 'mu-plugins/hide-notices-late.php',
  caveat: 'Then fix what the notices complain of.',
  docs: 'https://developer.wordpress.org/advanced-administration/debug/debug-wordpress/',
});
