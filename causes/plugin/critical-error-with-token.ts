import { isBrokenOff } from '../../evidence/broken-off.ts';
import { defineCause } from '../cause.ts';
import { inPassing, listed, shows } from '../signs/common.ts';

export const criticalErrorWithToken = defineCause({
  id: 'critical-error-with-token',
  layer: 'plugin',
  order: 355,
  says: 'A plugin breaks off every request that carries a token: a critical error in code that looks at who is asking',
  short: 'error with a token',
  symptom: 'Public posts can be read, and the same requests answer 500 as soon as a client logs in.',
  explains: ['validate', 'draft', 'header'],
  shownBy: [
    listed('posts', 'without a token the list comes'),
    [
      shows('garbage-posts', 'with a false one it breaks off', isBrokenOff),
      ...inPassing(['draft-search'], 'with the token a list of posts breaks off', isBrokenOff),
    ],
    [
      shows('garbage-validate', 'so does the check of a false token', isBrokenOff),
      ...inPassing(['draft', 'validate'], 'so does what follows the login', isBrokenOff),
    ],
  ],
  refutedBy: [shows('posts', 'it breaks off without a token as well', isBrokenOff)],
  fixes: ['log-errors', 'find-the-breaking-plugin'],
});
