import type { Exchange } from '../../evidence/exchange.ts';
import { headerOf, statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { shows } from '../signs/common.ts';

const asksForPassword = (exchange: Exchange) =>
  statusOf(exchange) === 401 && /^basic\b/i.test(headerOf(exchange, 'www-authenticate') ?? '');

export const stagingPassword = defineCause({
  id: 'staging-password',
  layer: 'web-server',
  order: 220,
  says: 'The web server asks for a password of its own, and both it and the token need the one Authorization header',
  short: 'password of its own',
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
