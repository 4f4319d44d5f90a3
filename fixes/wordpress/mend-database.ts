import { defineFix } from '../fix.ts';

export const mendDatabase = defineFix({
  id: 'mend-database',
  says: 'See that the database server runs, and that DB_NAME, DB_USER, DB_PASSWORD and DB_HOST in wp-config.php are its own',
});
