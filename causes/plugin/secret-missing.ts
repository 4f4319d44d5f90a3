import { codeOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { answered } from '../signs/common.ts';

const code = 'jwt_auth_bad_config';

export const secretMissing = defineCause({
  id: 'secret-missing',
  layer: 'plugin',
  order: 430,
  of: 'jwt',
  says: 'The plugin has no signing secret: JWT_AUTH_SECRET_KEY is missing or empty',
  short: 'secret missing',
  symptom: 'Every login answers 403 jwt_auth_bad_config, with the right password too.',
  explains: ['token'],
  shownBy: [
    [
      answered('token', 403, code, 'the plugin looks for its secret before it looks at the password'),
      answered('garbage-validate', 403, code, 'no token can be checked'),
      answered('garbage-posts', 403, code, 'no token can be checked on other routes either'),
      {
        ...answered('bogus-login', 403, code, 'the plugin looks for its secret before it looks for the user'),
        // Where the header is lost as well, no token says so.
        isWorthAsking: ({ exchanges }) => codeOf(exchanges['garbage-validate']) === 'jwt_auth_no_auth_header',
      },
    ],
  ],
  refutedBy: [
    answered('token', 200, null, 'a token was signed'),
    answered(
      'garbage-validate',
      403,
      'jwt_auth_invalid_token',
      'a token was looked at, so there is a secret',
    ),
  ],
  fixes: ['shell-secret', 'wp-cli-secret', 'define-secret'],
});
