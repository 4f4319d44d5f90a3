import { checks } from '../../checks/index.ts';
import { headerOf } from '../../evidence/read.ts';
import { defineCause, type Sign } from '../cause.ts';
import { isSuccess, listed, shows } from '../signs/common.ts';

/** WordPress writes this header into every answer, the preflight or not. */
const lacksAuthorization: Sign['holds'] = (exchange) => {
  const allowed = headerOf(exchange, 'access-control-allow-headers');
  return allowed !== null && !/\bauthorization\b/i.test(allowed);
};

export const corsHeadersOverridden = defineCause({
  id: 'cors-headers-overridden',
  layer: 'web-server',
  order: 270,
  says: 'The CORS headers of WordPress are replaced or taken away, so browsers do not send the token',
  short: 'CORS headers replaced',
  symptom: 'It works from a server and in API clients, and browsers report a CORS error.',
  explains: ['cors'],
  shownBy: [
    shows(
      'preflight',
      'the preflight is answered, and its headers do not allow what WordPress allows',
      (exchange, evidence) =>
        isSuccess(exchange, evidence) && checks.known.cors.judge(evidence).state === 'fail',
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
