import { defineCause } from '../cause.ts';
import { answered } from '../signs/common.ts';
import { notSaved } from '../signs/create.ts';

export const databaseRefusesWrites = defineCause({
  id: 'database-refuses-writes',
  layer: 'wordpress',
  order: 335,
  says: 'The database can be read and takes no new post: a full disk, a read-only copy, a damaged table',
  short: 'database read-only',
  symptom: 'Reading works, and creating a post answers 500 db_insert_error.',
  explains: ['draft'],
  shownBy: [
    answered('draft', 500, 'db_insert_error', 'WordPress could not write the post into its table'),
    [...notSaved],
  ],
  fixes: ['check-database-writes', 'ask-the-host'],
});
