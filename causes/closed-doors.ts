import type { Exchange } from '../evidence/exchange.ts';
import { lockdownBehind } from '../evidence/known-codes.ts';
import { codeOf, headerOf, isRestAnswer, statusOf } from '../evidence/read.ts';
import { defineCause } from './cause.ts';
import { shows } from './signs.ts';

const isRefused = (exchange: Exchange) =>
  [401, 403].includes(statusOf(exchange) ?? 0) &&
  isRestAnswer(exchange) &&
  !/jwt_auth/.test(codeOf(exchange) ?? '');

/** Names the plugin where its code is known. */
const ofWhom = (exchange: Exchange) => {
  const by = lockdownBehind(codeOf(exchange));
  return `public posts are refused, by WordPress itself${by === null ? '' : `; this code is of ${by}`}`;
};

const asksForPassword = (exchange: Exchange) =>
  statusOf(exchange) === 401 && /^basic\b/i.test(headerOf(exchange, 'www-authenticate') ?? '');

export const restLockdown = defineCause({
  id: 'rest-lockdown',
  layer: 'plugin',
  says: 'The REST API is closed to those who are not logged in',
  symptom: 'Addresses answer 401 or 403 without a token, the login often among them.',
  explains: ['smoke', 'namespace', 'token', 'validate', 'header', 'cors'],
  shownBy: [
    shows('posts', ofWhom, isRefused),
    [
      shows('index', 'so is the index', isRefused),
      // Some close the content alone; then it takes a code that is known.
      shows(
        'index',
        'the index is open, so content alone is closed',
        (exchange, { exchanges: { posts } }) =>
          isRestAnswer(exchange) && lockdownBehind(codeOf(posts)) !== null,
      ),
    ],
  ],
  fixes: ['open-jwt-routes', 'open-rest-to-login'],
});

export const stagingPassword = defineCause({
  id: 'staging-password',
  layer: 'web-server',
  says: 'The web server asks for a password of its own, and both it and the token need the one Authorization header',
  symptom: 'Every address answers 401 with a web page; with that password, the token is refused.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    shows('posts', 'the server asks for Basic authentication', asksForPassword),
    shows('index', 'it asks for it everywhere', asksForPassword),
  ],
  fixes: [
    'apache-password-exempt',
    'apache-vhost-password-exempt',
    'nginx-password-exempt',
    'exempt-rest-from-password',
  ],
});
