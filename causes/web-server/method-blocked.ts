import { isBlocked } from '../../evidence/gatekeepers.ts';
import { isRestAnswer } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { refusedByWordPress } from '../signs/application-password.ts';
import { blocked, inPassing, restAnswered, trouble } from '../signs/common.ts';
import { namesFirewall } from '../signs/firewall.ts';

export const methodBlocked = defineCause({
  id: 'method-blocked',
  layer: 'web-server',
  order: 240,
  says: 'The web server, or a firewall, refuses every POST',
  short: 'POST refused',
  symptom: 'Reading works, and every POST answers 403 or 405 with a page of the server.',
  explains: ['token', 'validate', 'draft', 'header', 'cors'],
  shownBy: [
    trouble(
      blocked('garbage-validate', 'a POST is refused'),
      ...inPassing(['draft', 'wc-batch', 'mcp-initialize'], 'a POST is refused', isBlocked),
      ...inPassing(
        ['as-client', 'as-client-twin'],
        'the POST of the client is refused',
        (exchange) => exchange.request.method === 'POST' && isBlocked(exchange),
      ),
    ),
    trouble(blocked('plain-post', 'so is one without Authorization that comes from a browser')),
    [
      restAnswered('jwt-index', 'a GET of the same part of the API is answered'),
      ...inPassing(
        ['posts'],
        'a GET of the same address is answered',
        (exchange, { exchanges }) => isRestAnswer(exchange) && isBlocked(exchanges.draft),
      ),
      ...inPassing(
        ['wc-products'],
        'a GET of the same part of the API is answered',
        (exchange, { exchanges }) => isRestAnswer(exchange) && isBlocked(exchanges['wc-batch']),
      ),
    ],
  ],
  supportedBy: [
    blocked('token', 'the login is refused like any other POST'),
    blocked('preflight', 'OPTIONS is refused as well'),
  ],
  refutedBy: [
    ...namesFirewall('garbage-validate', 'plain-post'),
    refusedByWordPress,
    ...inPassing(['token', 'validate', 'draft', 'wc-batch'], 'another POST is answered', isRestAnswer),
  ],
  fixes: [
    'apache-limit',
    'apache-allow-methods',
    'apache-rest-to-wordpress',
    'nginx-rest-past-rules',
    'nginx-rest-to-wordpress',
    'iis-verbs',
    'ask-the-host',
  ],
});
