import type { CoreCode } from './core-code.ts';

const OTHER = 'A JWT plugin of another author';

/** What the JWT plugin refuses a request with; a login it refuses with the codes of WordPress. */
export const jwtCodes: (Omit<CoreCode, 'by'> & { by?: string })[] = [
  {
    code: 'jwt_auth_no_auth_header',
    messages: ['Authorization header not found.'],
    means: 'The plugin was reached, and the Authorization header was not: it is lost on the way to PHP.',
  },
  {
    code: 'jwt_auth_bad_auth_header',
    messages: ['Authorization header malformed.'],
    means: 'A header arrives that is not "Bearer" and a token.',
    step: 'send "Authorization: Bearer TOKEN", with one blank and without quotes. A field of a client that is for the token alone puts "Bearer" before it itself; "Basic …" there is of a password before the site, or an application password that was given to a token login. Where an application password or a consumer key was meant, update the JWT plugin: before 1.3.4 it takes them for tokens.',
    shows: ['password-taken-for-token'],
  },
  {
    code: 'jwt_auth_bad_config',
    messages: [
      'JWT is not configured properly, please contact the admin',
      'JWT is not configurated properly, please contact the admin',
    ],
    means: 'JWT_AUTH_SECRET_KEY is not defined when the plugin asks for it.',
  },
  {
    code: 'jwt_auth_bad_iss',
    messages: ['The iss do not match with this server'],
    means: 'The token was issued under another address than the one it is checked under.',
  },
  {
    code: 'jwt_auth_failed',
    messages: ['Invalid Credentials.'],
    means:
      'Early versions of the plugin say so of a login: the user or the password is wrong. Newer ones say which.',
    shows: ['wrong-password', 'unknown-user', 'login-protection'],
  },
  {
    code: 'jwt_auth_user_not_found',
    messages: ['User ID not found in the token'],
    means: 'The token names no user.',
  },
  {
    code: 'jwt_auth_invalid_token',
    messages: ['Expired token', 'Signature verification failed', 'Wrong number of segments'],
    means: 'The token arrived and is refused; the message says why.',
    shows: ['secret-changed', 'second-jwt-plugin', 'token-expired-at-issue', 'clock-skew'],
  },
  {
    code: 'invalid_credentials',
    by: OTHER,
    messages: ['Invalid username or password'],
    means:
      'WordPress MCP of Automattic says so at jwt-auth/v1/token, also to the right password where it does not come as JSON; the plugin of miniOrange (INVALID_CREDENTIALS) where the user or the password is wrong.',
    shows: ['wrong-password', 'unknown-user', 'other-jwt-dialect'],
  },
  {
    code: 'unauthorized',
    by: OTHER,
    messages: ['Authentication required'],
    means:
      'WordPress MCP of Automattic says so at its own address, where it has seen no token: none was sent, or the header is lost on the way to PHP. The plugin of miniOrange (UNAUTHORIZED) means a token that it does not accept; others use the word for any 401.',
    shows: [
      'authorization-header-stripped',
      'authorization-header-eaten',
      'token-demanded',
      'application-password-wrong',
      'secret-changed',
    ],
  },
  {
    code: 'missing_authorization_header',
    by: OTHER,
    messages: ['Authorization header not received.'],
    means:
      'The plugin of miniOrange says so of a request without a token, also where public posts are asked for: none was sent, or it is lost on the way to PHP.',
    shows: ['token-demanded', 'authorization-header-stripped', 'authorization-header-eaten'],
  },
  {
    code: 'simple_jwt_login_middleware_error',
    messages: ['Signature verification failed'],
    means: 'Simple JWT Login 4 has seen a token and refuses it; "error_code" in the answer says why.',
  },
  {
    code: 'jwt_auth_no_auth_cookie',
    messages: ['Refresh token cookie not found.'],
    means:
      'JWT Auth of usefulteam renews a token by the cookie refresh_token, which did not come with the request.',
  },
  {
    code: 'jwt_auth_obsolete_token',
    messages: ['Token is obsolete'],
    means: 'JWT Auth of usefulteam knows a newer token of that device: log in again.',
  },
];
