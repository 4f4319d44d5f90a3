import { codeOf } from '../evidence/read.ts';
import { defineCause } from './cause.ts';
import { answered, shows } from './signs.ts';

export const unknownUser = defineCause({
  id: 'unknown-user',
  layer: 'account',
  says: 'WordPress has no user of that name or e-mail address',
  symptom: 'The login answers 403 [jwt_auth] invalid_username or invalid_email.',
  explains: ['token'],
  shownBy: [
    [
      answered('token', 403, '[jwt_auth] invalid_username', 'no such username'),
      answered('token', 403, '[jwt_auth] invalid_email', 'no such e-mail address'),
    ],
    shows('bogus-login', 'a user that cannot exist gets the same kind of answer', (exchange) =>
      ['[jwt_auth] invalid_email', '[jwt_auth] invalid_username'].includes(codeOf(exchange) ?? ''),
    ),
  ],
  fixes: ['check-username', 'wp-cli-list-users'],
});
