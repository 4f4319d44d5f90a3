import { isChallenge, isOverLimit } from '../../evidence/gatekeepers.ts';
import { defineCause } from '../cause.ts';
import { blocked, isSuccess, listed, shows } from '../signs/common.ts';

export const preflightBlocked = defineCause({
  id: 'preflight-blocked',
  layer: 'web-server',
  order: 280,
  says: 'OPTIONS requests are refused, so browsers never send the request itself',
  short: 'OPTIONS refused',
  symptom: 'It works from a server and in API clients, and browsers report that the preflight failed.',
  explains: ['cors'],
  shownBy: [
    shows(
      'preflight',
      'the preflight is not answered with success',
      (exchange, evidence) =>
        exchange.response !== null &&
        !isSuccess(exchange, evidence) &&
        !isChallenge(exchange) &&
        !isOverLimit(exchange, evidence),
    ),
    listed('posts', 'a GET of the same address is answered'),
  ],
  refutedBy: [blocked('garbage-validate', 'POST is refused as well')],
  fixes: [
    'apache-rest-to-wordpress',
    'apache-limit',
    'apache-allow-methods',
    'nginx-rest-to-wordpress',
    'nginx-rest-past-rules',
    'ask-the-host',
  ],
});
