import { methods } from '../../evidence/methods/index.ts';
import { defineCause } from '../cause.ts';
import { itsWord, shows, weakly } from '../signs/common.ts';
import { applicationPasswordsUnheardOf, isBeforeApplicationPasswords } from '../signs/old-wordpress.ts';

/** The styles of the login page carry the version. */
const OLD_STYLES =
  /\/wp-admin\/(?:load-styles\.php|css\/login)[^"'<>]{0,400}[?&;]ver=(?:[34]\.\d|5\.[0-5])(?!\d)/;

export const wordpressTooOld = defineCause({
  id: 'wordpress-too-old',
  layer: 'wordpress',
  order: 389,
  of: 'application-password',
  says: 'This WordPress is older than 5.6, and has no application passwords',
  short: 'WordPress too old',
  symptom: 'The profile in wp-admin has no "Application Passwords"; requests with one are anonymous.',
  explains: ['namespace', 'validate'],
  shownBy: [
    applicationPasswordsUnheardOf,
    [
      ...itsWord(
        shows('login-page', 'its styles are those of a version before 5.6', ({ response }) =>
          OLD_STYLES.test(response?.text ?? ''),
        ),
      ),
      ...weakly(
        shows('index', 'the index lacks what came with application passwords as well', (_, facts) =>
          isBeforeApplicationPasswords(facts),
        ),
      ),
    ],
  ],
  refutedBy: [
    shows(
      'index',
      'the index lists them',
      (_, facts) => methods['application-password'].isOffered(facts) === true,
    ),
  ],
  fixes: ['update-wordpress', 'find-the-plugin'],
});
