import type { Exchange } from '../../evidence/exchange.ts';
import { redirectOf } from '../../evidence/redirects/redirect.ts';
import { defineCause } from '../cause.ts';
import { everyCheckOfAnswers } from '../signs/every-check.ts';
import { bringsRedirects, leadsAnywhereTo } from '../signs/redirects.ts';

const providerOf = (exchange: Exchange | undefined) => redirectOf(exchange)?.provider ?? null;

/** Its login page is no address of the site, and nothing is ever sent there. */
export const identityProxy = defineCause({
  id: 'identity-proxy',
  layer: 'edge',
  order: 145,
  says: 'An identity proxy guards the site and sends whoever has no session to its login, so no REST request gets in',
  short: 'identity proxy',
  symptom:
    'Every request answers 302 to a login elsewhere; in a browser that has logged in there the site works.',
  explains: everyCheckOfAnswers,
  shownBy: [
    leadsAnywhereTo('identity', (exchange) => {
      const provider = providerOf(exchange);
      return provider === null
        ? 'the answer leads to another host, and takes the address that was asked along in its query, as a login does'
        : `the answer leads to the login of ${provider}`;
    }),
  ],
  fixes: ['cloudflare-access-bypass', 'bypass-identity-proxy', 'send-service-token'],
  isFitting(fix, { exchanges }) {
    const isCloudflare = Object.values(exchanges).some((one) => providerOf(one) === 'Cloudflare Access');
    return fix === 'send-service-token' || (fix === 'cloudflare-access-bypass') === isCloudflare;
  },
  ...bringsRedirects('identity'),
});
