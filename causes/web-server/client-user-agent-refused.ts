import { clientOf, isServed } from '../../evidence/clients/asked.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { firewallNamedBy, isBlocked } from '../../evidence/gatekeepers.ts';
import { jsonOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { inPassing, itsWord, shows, trouble } from '../signs/common.ts';

/** Whoever refuses initialize before WordPress is asked may do so for the name. */
const isPage = (exchange: Exchange | undefined) => exchange !== undefined && isBlocked(exchange);

/** A browser is refused by its name too, where somebody keeps robots off that call themselves one. */
export const clientUserAgentRefused = defineCause({
  id: 'client-user-agent-refused',
  layer: 'web-server',
  order: 239,
  says: 'The site refuses the name of the client that is to be connected (its User-Agent), and answers ours',
  short: "client's name refused",
  symptom: 'The same request works in Postman or curl, and not in the client.',
  explains: ['validate'],
  shownBy: [
    trouble(
      ...inPassing(['as-client'], 'the request of the client is refused', (exchange) => !isServed(exchange)),
      {
        ...shows(
          'as-client-anonymous',
          'so is one for public posts that says nothing but the name of the client',
          (exchange) => !isServed(exchange),
        ),
        isWorthAsking: ({ exchanges, site }) =>
          clientOf({ site }) !== null &&
          (isServed(exchanges['as-client-twin']) || isPage(exchanges['mcp-initialize'])),
      },
    ),
    [
      ...inPassing(['as-client-twin'], 'the same request under our own name is answered', isServed),
      ...inPassing(
        ['posts'],
        'the same request under our own name is answered with a list of posts',
        (exchange, { exchanges }) =>
          Array.isArray(jsonOf(exchange)) && exchanges['as-client-anonymous'] !== undefined,
      ),
    ],
  ],
  supportedBy: itsWord(
    ...inPassing(
      ['as-client', 'as-client-anonymous'],
      (exchange) => `the page is of ${firewallNamedBy(exchange)}`,
      (exchange) => firewallNamedBy(exchange) !== null,
    ),
  ),
  refutedBy: inPassing(
    ['as-client-twin'],
    'under our own name it is refused as well',
    (exchange) => !isServed(exchange),
  ),
  fixes: [
    'rename-client',
    'apache-except-rest-from-agent-rule',
    'apache-rest-to-wordpress',
    'apache-vhost-rest-past-rules',
    'nginx-rest-past-rules',
    'cloudflare-skip-rest',
    'sucuri-allow-address',
    'aws-waf-allow-rest',
    'allow-at-the-edge',
    'imunify-allow-address',
    'allow-at-the-host',
    'wordfence-allow-address',
    'ninjafirewall-rule-off',
    'allow-in-the-plugin',
    'ask-the-host',
  ],
});
