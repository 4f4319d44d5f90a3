import { defineFix } from '../fix.ts';

export const checkDatabaseWrites = defineFix({
  id: 'check-database-writes',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Look what the database says: whether its disk is full, it is read-only, or a table is damaged',
  snippet: 'wordpress/check-database-writes.sh',
  after: 'Free the disk, write to the primary, or repair the table (wp db repair), as it says.',
});
