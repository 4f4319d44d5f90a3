import { codeOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { answered, shows } from '../signs/common.ts';
import { hasOwnSecret, inDialect } from '../signs/dialect.ts';

const code = 'jwt_auth_bad_config';

export const secretMissing = defineCause({
  id: 'secret-missing',
  layer: 'plugin',
  order: 430,
  of: 'jwt',
  says: 'The JWT plugin has no signing secret: JWT_AUTH_SECRET_KEY, or the one in its settings, is missing or empty',
  short: 'secret missing',
  symptom: 'Every login answers 403 jwt_auth_bad_config, with the right password too.',
  explains: ['token'],
  shownBy: [
    [
      answered('token', 403, code, 'the plugin looks for its secret before it looks at the password'),
      answered('garbage-validate', 403, code, 'no token can be checked'),
      inDialect('token', 'secret-missing', 'the plugin says that it has no secret to sign with'),
      inDialect('false-token', 'secret-missing', 'the plugin has no secret to check a token with'),
      answered('garbage-posts', 403, code, 'no token can be checked on other routes either'),
      {
        ...answered('bogus-login', 403, code, 'the plugin looks for its secret before it looks for the user'),
        // Where the header is lost as well, no token says so.
        isWorthAsking: ({ exchanges }) => codeOf(exchanges['garbage-validate']) === 'jwt_auth_no_auth_header',
      },
    ],
  ],
  refutedBy: [
    shows(
      'token',
      'a token was signed',
      (exchange, { token }) => exchange.response?.status === 200 && token !== null,
    ),
    answered(
      'garbage-validate',
      403,
      'jwt_auth_invalid_token',
      'a token was looked at, so there is a secret',
    ),
  ],
  fixes: ['set-token-secret', 'shell-secret', 'wp-cli-secret', 'define-secret'],
  isFitting: (fix, facts) => (fix === 'set-token-secret') === hasOwnSecret(facts),
});
