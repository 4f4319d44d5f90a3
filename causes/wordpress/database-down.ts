import { statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { answered, shows } from '../signs/common.ts';
import { everything } from '../signs/whole-site.ts';

/** Written before translations are loaded, so its words are the same in every language. */
const databaseWords = /Database Error|Error establishing a database connection/;

export const databaseDown = defineCause({
  id: 'database-down',
  layer: 'wordpress',
  order: 330,
  says: 'WordPress cannot reach its database',
  short: 'no database',
  symptom: 'Every address answers 500 with "Error establishing a database connection".',
  explains: everything,
  shownBy: [
    shows(
      'posts',
      'WordPress says that it has no database',
      (exchange) => statusOf(exchange) === 500 && databaseWords.test(exchange.response?.text ?? ''),
    ),
    answered('index', 500, 'wp_die', 'the index is answered in the same way'),
  ],
  fixes: ['mend-database'],
});
