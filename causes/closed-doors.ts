import type { Exchange } from '../evidence/exchange.ts';
import { codeOf, headerOf, isRestAnswer, statusOf } from '../evidence/read.ts';
import { defineCause } from './cause.ts';
import { shows } from './signs.ts';

const isRefused = (exchange: Exchange) =>
  [401, 403].includes(statusOf(exchange) ?? 0) &&
  isRestAnswer(exchange) &&
  !/jwt_auth/.test(codeOf(exchange) ?? '');

const asksForPassword = (exchange: Exchange) =>
  statusOf(exchange) === 401 && /^basic\b/i.test(headerOf(exchange, 'www-authenticate') ?? '');

export const restLockdown = defineCause({
  id: 'rest-lockdown',
  layer: 'plugin',
  says: 'The REST API is closed to everyone who is not logged in, the login itself included',
  symptom: 'Every address answers 401 or 403 before a token can be had.',
  explains: ['smoke', 'namespace', 'token', 'validate', 'header', 'cors'],
  shownBy: [
    shows('posts', 'public posts are refused, by WordPress itself', isRefused),
    shows('index', 'so is the index', isRefused),
  ],
  fixes: ['open-jwt-routes'],
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
  fixes: ['exempt-rest-from-password'],
});
