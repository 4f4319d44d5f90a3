import type { CheckId } from '../checks/ids.ts';
import { headerOf, statusOf } from '../evidence/read.ts';
import { defineCause } from './cause.ts';
import { answered, loginBreaksOff, notRest, says, shows } from './signs.ts';

/** WordPress is reached and answers nothing but this, so everything that talks to it fails alike. */
const everything: CheckId[] = ['smoke', 'permalinks', 'namespace', 'token', 'validate', 'header', 'cors'];

/** Written before translations are loaded, so its words are the same in every language. */
const databaseWords = /Database Error|Error establishing a database connection/;

export const maintenanceMode = defineCause({
  id: 'maintenance-mode',
  layer: 'wordpress',
  says: 'WordPress is in maintenance mode: an update is running, or one was broken off',
  symptom: 'Every address answers 503 and asks to come back later.',
  explains: everything,
  shownBy: [
    shows(
      'posts',
      'WordPress asks to come back in ten minutes, as it does while it updates',
      (exchange) => statusOf(exchange) === 503 && headerOf(exchange, 'retry-after') === '600',
    ),
    answered('index', 503, 'wp_die', 'the index is answered in the same way'),
  ],
  fixes: ['end-maintenance', 'shell-end-maintenance'],
});

export const databaseDown = defineCause({
  id: 'database-down',
  layer: 'wordpress',
  says: 'WordPress cannot reach its database',
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

export const criticalError = defineCause({
  id: 'critical-error',
  layer: 'wordpress',
  says: 'PHP code of the site breaks off every REST request: a critical error in a plugin, the theme or WordPress',
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
    ],
  ],
  refutedBy: [answered('static-file', 500, null, 'the server fails where PHP has no part')],
  fixes: ['log-errors', 'read-error-log'],
});

export const criticalErrorAtLogin = defineCause({
  id: 'critical-error-at-login',
  layer: 'wordpress',
  says: 'PHP code of the site breaks off the login: a critical error in a plugin that has a part in it',
  symptom: 'The login answers 500 internal_server_error, and everything else works.',
  explains: ['token'],
  shownBy: [
    loginBreaksOff,
    says(
      'unsigned-validate',
      /^Signature verification failed/i,
      'the key and the algorithm can check a token, so it is not the signing that breaks off',
    ),
  ],
  fixes: ['log-errors'],
});
