import { answererOf, isOfPhp } from '../../evidence/answerer/answerer.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { headerOf, statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { answered, shows } from '../signs/common.ts';
import { everything } from '../signs/whole-site.ts';

const asksToComeBack = (exchange: Exchange): boolean =>
  statusOf(exchange) === 503 && headerOf(exchange, 'retry-after') === '600';

export const maintenanceMode = defineCause({
  id: 'maintenance-mode',
  layer: 'wordpress',
  order: 320,
  says: 'WordPress is in maintenance mode: an update is running, or one was broken off',
  short: 'maintenance mode',
  symptom: 'Every address answers 503 and asks to come back later.',
  explains: everything,
  shownBy: [
    shows('posts', 'WordPress asks to come back in ten minutes, as it does while it updates', asksToComeBack),
    [
      answered('index', 503, 'wp_die', 'the index is answered in the same way'),
      // A file of the site may stand in for that page, and so does WordPress before it knows of REST, in any language.
      shows(
        'index',
        'the index is answered in the same way, by PHP',
        (exchange) => asksToComeBack(exchange) && isOfPhp(answererOf(exchange).by),
      ),
    ],
  ],
  fixes: ['end-maintenance', 'shell-end-maintenance'],
});
