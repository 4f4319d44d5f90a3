import { checks } from '../../checks/index.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { isKeptBack, isOtherAdmitted } from '../../evidence/origin.ts';
import { headerOf, jsonOf } from '../../evidence/read.ts';
import { defineCause, type Sign } from '../cause.ts';
import { altered, isSuccess, listed, shows, weakly } from '../signs/common.ts';
import { fitsCors } from '../signs/cors-fixes.ts';

/** WordPress writes this header into every answer, the preflight or not. */
const lacksAuthorization: Sign['holds'] = (exchange) => {
  const allowed = headerOf(exchange, 'access-control-allow-headers');
  return allowed !== null && !/\bauthorization\b/i.test(allowed);
};

/** Judged as if it were the one preflight of the visit. */
const isOverridden: Sign['holds'] = (exchange, facts) => {
  const exchanges = { ...facts.exchanges, preflight: exchange };
  return (
    isSuccess(exchange, facts) &&
    !isOtherAdmitted(exchange) &&
    !isKeptBack(facts.exchanges['cross-origin-posts'], 'success') &&
    checks.known.cors.judge({ ...facts, exchanges }).state === 'fail'
  );
};

/** What is said of a route; nothing of it is kept where it is long. */
const isDescription = (json: object) => 'methods' in json || Object.keys(json).length === 0;

/** A server answers without a body, WordPress with what the address is for; anything else is meant for another request. */
const isOfPreflight = (exchange: Exchange) => {
  if (exchange.failure !== null) return false;
  const json = jsonOf(exchange);
  const isOfOptions = json !== undefined && !Array.isArray(json) && isDescription(Object(json));
  return exchange.response?.bytes === 0 || isOfOptions;
};

const overridden = (probe: 'preflight' | 'login-preflight', means: string): Sign[] => [
  ...altered(
    shows(probe, means, (exchange, facts) => isOverridden(exchange, facts) && isOfPreflight(exchange)),
  ),
  ...weakly(
    shows(
      probe,
      `${means}; and it is no answer to a preflight`,
      (exchange, facts) => isOverridden(exchange, facts) && !isOfPreflight(exchange),
    ),
  ),
];

export const corsHeadersOverridden = defineCause({
  id: 'cors-headers-overridden',
  layer: 'web-server',
  order: 270,
  says: 'The CORS headers of WordPress are replaced or taken away, so browsers do not send the token',
  short: 'CORS headers replaced',
  symptom: 'It works from a server and in API clients, and browsers report a CORS error.',
  explains: ['cors'],
  shownBy: [
    overridden('preflight', 'the preflight is answered, and its headers do not allow what WordPress allows'),
    [
      ...altered(shows('index', 'the list of allowed headers is another one here too', lacksAuthorization)),
      ...overridden('login-preflight', 'so it is with the preflight of the login'),
    ],
    listed('posts', 'the API itself answers, so these headers alone are wrong'),
  ],
  fixes: [
    'apache-one-origin',
    'nginx-one-origin',
    'apache-allow-headers',
    'apache-vhost-allow-headers',
    'nginx-allow-headers',
    'varnish-allow-headers',
    'lighttpd-allow-headers',
    'caddy-allow-headers',
    'apache-list-authorization',
    'apache-vhost-list-authorization',
    'nginx-list-authorization',
    'varnish-list-authorization',
    'rest-allow-headers',
    'list-authorization',
    'ask-the-host',
  ],
  isFitting: fitsCors,
});
