import { isBrokenOff } from '../../evidence/broken-off.ts';
import { codeOf, isRestAnswer } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { answered, inPassing, shows } from '../signs/common.ts';

export const criticalErrorAtValidate = defineCause({
  id: 'critical-error-at-validate',
  layer: 'plugin',
  order: 357,
  of: 'jwt',
  says: 'PHP code of the site breaks off the check of a token, at its own route alone: a critical error',
  short: 'error at validate',
  symptom: 'Login works, token/validate answers 500, and the plugin answers at other routes.',
  explains: ['validate', 'header'],
  shownBy: [
    shows('garbage-validate', 'the check of a false token breaks off', isBrokenOff),
    inPassing(['validate'], 'so does that of a true one', isBrokenOff),
    shows(
      'garbage-posts',
      'a false token at another route is answered, so not every token breaks off',
      (exchange) => isRestAnswer(exchange) && codeOf(exchange) !== 'internal_server_error',
    ),
  ],
  supportedBy: [
    answered('garbage-posts', 403, 'jwt_auth_invalid_token', 'there the JWT plugin checks it as it should'),
  ],
  refutedBy: [shows('token', 'the login breaks off as well', isBrokenOff)],
  fixes: ['log-errors', 'find-the-breaking-plugin'],
});
