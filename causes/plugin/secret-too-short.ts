import { defineCause } from '../cause.ts';
import { says, shows, weakly } from '../signs/common.ts';
import { hasOwnSecret } from '../signs/dialect.ts';
import { graphqlBreaksOff, loginBreaksOff } from '../signs/login.ts';

export const secretTooShort = defineCause({
  id: 'secret-too-short',
  layer: 'plugin',
  order: 450,
  of: 'jwt',
  says: 'The signing secret is too short for the php-jwt of the site, which from version 7 wants 32 bytes',
  short: 'secret too short',
  symptom: 'The login answers 500 internal_server_error, and everything else works.',
  explains: ['token'],
  shownBy: [
    [loginBreaksOff, graphqlBreaksOff],
    [
      says('unsigned-validate', /key is too short/i, 'php-jwt names the reason'),
      shows(
        'false-token',
        'php-jwt names the reason',
        (exchange, facts) => facts.dialect()?.codeIn(exchange) === 'short',
      ),
      // WPGraphQL says why to nobody but who debugs the site; a plugin that breaks the login looks the same.
      ...weakly(
        shows(
          'false-token',
          'whoever sends a token meets an error as well',
          (exchange, facts) =>
            facts.dialect()?.id === 'wpgraphql-jwt' && facts.dialect()?.codeIn(exchange) === 'token',
        ),
      ),
    ],
  ],
  fixes: ['set-token-secret', 'shell-secret', 'wp-cli-secret', 'define-secret'],
  isFitting: (fix, facts) => (fix === 'set-token-secret') === hasOwnSecret(facts),
});
