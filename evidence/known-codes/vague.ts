import type { CauseId } from '../../causes/ids.ts';
import type { ClientMessage } from './client-message.ts';

const CODE = 'JSON with a "code": WordPress or a plugin says it; explain that code.';
const LOST: CauseId[] = ['authorization-header-stripped', 'authorization-header-eaten'];
const OF_PASSWORDS: CauseId[] = [
  'application-password-wrong',
  'login-password-given',
  'application-passwords-over-http',
  'application-passwords-off',
];

/** Words that so many say that they name nobody: all that they may be, and what tells it. Asked for as they stand alone. */
export const vague: ClientMessage[] = [
  {
    messages: ['Unauthorized', '401 Unauthorized', 'HTTP 401 Unauthorized'],
    says: [
      'It is the name of status 401, whoever says it. The answer itself tells who did:',
      'WWW-Authenticate: Basic and a page: a password stands before the site, and takes the place of the token in Authorization.',
      `${CODE} rest_not_logged_in and rest_forbidden: nobody is logged in, for the header is lost or what it holds is wrong. "unauthorized": WordPress MCP, at its own address.`,
      'No code and no page of WordPress: a proxy or a login service in front of it.',
    ],
    shows: [
      'staging-password',
      ...LOST,
      ...OF_PASSWORDS,
      'woocommerce-key-unknown',
      'token-demanded',
      'rest-lockdown',
      'identity-proxy',
    ],
  },
  {
    messages: ['Forbidden', '403 Forbidden', 'Access denied'],
    says: [
      'It is the name of status 403, whoever says it. The answer itself tells who did:',
      `${CODE} jwt_auth_…: the JWT plugin; rest_cannot_… and rest_forbidden: the user is known and may not do this.`,
      'A page with the name of a server or a firewall: the request was refused before WordPress saw it.',
    ],
    shows: [
      'waf-block',
      'path-blocked',
      'method-blocked',
      'client-user-agent-refused',
      'rest-lockdown',
      'role-without-edit-posts',
      ...LOST,
    ],
  },
  {
    messages: [
      'Invalid token',
      'Invalid JWT',
      'Token is invalid',
      'Invalid or expired token',
      'Token expired',
    ],
    says: [
      'A plugin has seen a token and refuses it; "code" and "message" of the answer say which plugin and why.',
      'The token that a login has just brought is refused: the secret or the clock. One that was kept: log in again. One of another plugin than the one that checks it: two JWT plugins.',
    ],
    shows: [
      'secret-changed',
      'second-jwt-plugin',
      'token-expired-at-issue',
      'clock-skew',
      'issuer-mismatch',
      'other-jwt-dialect',
    ],
  },
  {
    messages: [
      'Invalid credentials',
      'Invalid username or password',
      'Bad credentials',
      'Authentication failed',
      'Login failed',
      'Incorrect username or password',
      'Incorrect username or password.',
    ],
    says: [
      'Somebody has looked at a user and a password and does not say which of them is wrong; core says so over XML-RPC, and security plugins at every login.',
      'Works at wp-login.php, and not here: an application password is wanted, or a plugin refuses this way in. WordPress MCP says so to every login that does not come as JSON.',
    ],
    shows: [
      'wrong-password',
      'unknown-user',
      'application-password-wrong',
      'login-password-given',
      'login-protection',
      'other-jwt-dialect',
    ],
  },
  {
    messages: ['Not Found', '404 Not Found'],
    says: [
      'It is the name of status 404, whoever says it. JSON with rest_no_route: WordPress answers and no plugin has that address. A page: the request did not get to the REST API.',
    ],
    shows: [
      'rewrite-missing',
      'permalinks-plain',
      'plugin-inactive',
      'wrong-subdirectory',
      'path-blocked',
      'rest-prefix-changed',
    ],
  },
  {
    messages: ['Internal Server Error', '500 Internal Server Error'],
    says: [
      'It is the name of status 500, whoever says it. JSON with internal_server_error: PHP broke off within WordPress. A page of the server: before it, or in .htaccess. The log of PHP has the line.',
      'In "errors" of GraphQL it is WPGraphQL, whose login says so where GRAPHQL_JWT_AUTH_SECRET_KEY has fewer than 32 bytes.',
    ],
    shows: [
      'critical-error',
      'critical-error-at-login',
      'critical-error-with-token',
      'htaccess-error',
      'secret-too-short',
    ],
  },
];
