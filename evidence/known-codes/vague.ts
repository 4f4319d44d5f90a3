import type { ClientMessage } from './client-message.ts';

/** Words that so many say that they name nobody: all that they may be, and what tells it. Asked for as they stand alone. */
export const vague: ClientMessage[] = [
  {
    messages: [
      'Invalid token',
      'Invalid JWT',
      'Token is invalid',
      'Invalid or expired token',
      'Token expired',
      'jwt expired',
      'Invalid signature',
      'Signature has expired',
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
];
