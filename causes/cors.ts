import { checks } from '../checks/index.ts';
import { headerOf, statusOf } from '../evidence/read.ts';
import { isChallenge, isOverLimit } from '../evidence/refusals.ts';
import { defineCause, type Sign } from './cause.ts';
import { blocked, listed, shows } from './signs.ts';

const isSuccess: Sign['holds'] = (exchange) => Math.floor((statusOf(exchange) ?? 0) / 100) === 2;

/** WordPress writes this header into every answer, the preflight or not. */
const lacksAuthorization: Sign['holds'] = (exchange) => {
  const allowed = headerOf(exchange, 'access-control-allow-headers');
  return allowed !== null && !/\bauthorization\b/i.test(allowed);
};

export const corsHeadersOverridden = defineCause({
  id: 'cors-headers-overridden',
  layer: 'web-server',
  says: 'The CORS headers of WordPress are replaced or taken away, so browsers do not send the token',
  symptom: 'It works from a server and in API clients, and browsers report a CORS error.',
  explains: ['cors'],
  shownBy: [
    shows(
      'preflight',
      'the preflight is answered, and its headers do not allow what WordPress allows',
      (exchange, evidence) => isSuccess(exchange, evidence) && checks.cors.judge(evidence).state === 'fail',
    ),
    listed('posts', 'the API itself answers, so these headers alone are wrong'),
  ],
  supportedBy: [shows('index', 'the list of allowed headers is another one here too', lacksAuthorization)],
  fixes: [
    'apache-allow-headers',
    'apache-vhost-allow-headers',
    'nginx-allow-headers',
    'varnish-allow-headers',
    'lighttpd-allow-headers',
    'caddy-allow-headers',
    'rest-allow-headers',
    'ask-the-host',
  ],
});

export const preflightBlocked = defineCause({
  id: 'preflight-blocked',
  layer: 'web-server',
  says: 'OPTIONS requests are refused, so browsers never send the request itself',
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
