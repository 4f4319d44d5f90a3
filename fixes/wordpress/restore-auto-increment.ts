import { defineFix } from '../fix.ts';

export const restoreAutoIncrement = defineFix({
  id: 'restore-auto-increment',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Save the database, remove the post with the number 0 (the test draft of this visit), and have the table count again',
  snippet: 'wordpress/restore-auto-increment.sh',
  caveat:
    'Mostly other tables have lost it as well (users, comments, terms): "wp db query \'SHOW CREATE TABLE …\'" shows which. A table without a primary key needs that first.',
});
