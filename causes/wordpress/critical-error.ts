import { isRestAnswer, statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { answered, inPassing, isRestAnswered, notRest, shows } from '../signs/common.ts';
import { isFatalPrinted } from '../signs/notices.ts';
import { everything } from '../signs/whole-site.ts';

export const criticalError = defineCause({
  id: 'critical-error',
  layer: 'wordpress',
  order: 340,
  says: 'Every REST request ends in a PHP fatal error: in a plugin, the theme or WordPress',
  short: 'critical error',
  symptom: 'REST addresses answer 500 with "There has been a critical error on this website".',
  explains: everything,
  shownBy: [
    // Where PHP prints the error itself, the status was sent before WordPress could set it.
    [answered('posts', 500, null, 'the request breaks off'), notRest('posts', 'the request breaks off')],
    [
      answered(
        'index',
        500,
        'internal_server_error',
        'WordPress caught an error that PHP could not go on after',
      ),
      shows(
        'index',
        'PHP stopped before WordPress could say anything, as after a typing mistake in wp-config.php',
        ({ response }) => response?.status === 500 && response.bytes === 0,
      ),
      shows('index', 'PHP prints the error that it stopped at', isFatalPrinted),
    ],
  ],
  refutedBy: [
    answered('static-file', 500, null, 'the server fails where PHP has no part'),
    ...inPassing(['posts-lean'], 'WordPress answers the same with less in it', isRestAnswered),
    ...inPassing(
      ['rest-route-index', 'jwt-index', 'garbage-validate'],
      'another request of the API is answered',
      (exchange) => isRestAnswer(exchange) && (statusOf(exchange) ?? 500) < 500,
    ),
  ],
  fixes: ['log-errors', 'read-error-log'],
});
