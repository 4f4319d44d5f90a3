import type { Exchange } from '../../evidence/exchange.ts';
import { isRestAnswer, statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { inPassing, shows } from '../signs/common.ts';

/** A firewall may cut the connection in place of an answer. */
const isCut = ({ response, failure }: Exchange) => response === null && failure?.kind === 'connection-reset';

const isRefused = (exchange: Exchange) =>
  isCut(exchange) || ([400, 403, 405, 406, 501].includes(statusOf(exchange) ?? 0) && !isRestAnswer(exchange));

export const methodsBlocked = defineCause({
  id: 'methods-blocked',
  layer: 'web-server',
  order: 242,
  severity: 'warn',
  says: 'The web server, or a firewall, refuses DELETE before it reaches WordPress, as it then mostly does PUT and PATCH',
  short: 'DELETE refused',
  symptom:
    'Reading and creating work, and clients that update with PUT or PATCH or remove with DELETE are answered 403 or 405; those that send POST with X-HTTP-Method-Override pass.',
  explains: ['draft'],
  shownBy: [
    inPassing(
      ['draft-delete'],
      'DELETE is refused by something in front of WordPress',
      (exchange, { exchanges }) =>
        isRefused(exchange) && statusOf(exchanges['draft-delete-override']) === 200,
    ),
    [
      {
        ...shows('plain-delete', 'so is one without a token, at another address', isRefused),
        isWorthAsking: ({ exchanges }) => statusOf(exchanges['draft-delete-override']) === 200,
      },
      ...inPassing(
        ['draft-delete-override'],
        'the same passes as a POST with X-HTTP-Method-Override',
        (exchange) => statusOf(exchange) === 200,
      ).map((sign) => ({ ...sign, isWeak: true as const })),
    ],
  ],
  fixes: [
    'apache-limit',
    'apache-allow-methods',
    'apache-rest-to-wordpress',
    'nginx-limit-except',
    'nginx-rest-past-rules',
    'nginx-rest-to-wordpress',
    'iis-verbs',
    'modsecurity-crs-wordpress',
    'check-firewall',
    'ask-the-host',
  ],
});
