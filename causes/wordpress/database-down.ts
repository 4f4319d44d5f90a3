import { noDatabase } from '../../evidence/answerer/no-database.ts';
import { statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { answered, shows } from '../signs/common.ts';
import { everything } from '../signs/whole-site.ts';

const saysSo = (text: string) => /<title>Database Error<\/title>/.test(text) || noDatabase.test(text);

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
      (exchange) => statusOf(exchange) === 500 && saysSo(exchange.response?.text ?? ''),
    ),
    answered('index', 500, 'wp_die', 'the index is answered in the same way'),
  ],
  fixes: ['mend-database'],
});
