import { defineFix } from '../fix.ts';

export const shellEndMaintenance = defineFix({
  id: 'shell-end-maintenance',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'If the update was broken off, remove the mark that it left',
  snippet: 'shell/shell-end-maintenance.sh',
  after: 'Then run the update again under Dashboard > Updates.',
  caveat: 'Not while an update is running.',
  docs: 'https://developer.wordpress.org/reference/functions/wp_maintenance/',
});
