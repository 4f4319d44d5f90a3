import { urlOf } from '../../evidence/address.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { redirectOf } from '../../evidence/redirects/redirect.ts';
import { foreignTarget, isHomeElsewhere, isSiteAt } from '../../evidence/redirects/target.ts';
import { defineCause } from '../cause.ts';
import { inPassing, shows } from '../signs/common.ts';
import { isTo, leadsBack } from '../signs/redirects.ts';

/** With or without `www` as well: clients drop the Authorization header there all the same. */
const isElsewhere = isTo('other-host', 'name');

const keepsPath = (exchange: Exchange) =>
  isElsewhere(exchange) && redirectOf(exchange)?.to.pathname === urlOf(exchange.request.url)?.pathname;

export const redirectToOtherHost = defineCause({
  id: 'redirect-to-other-host',
  layer: 'client',
  order: 130,
  says: 'This address redirects to another host name; clients lose the Authorization header on the way',
  short: 'asked under an old name',
  symptom: 'GET works in a browser; clients that follow the redirect lose the header and the body.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    shows('posts', 'the answer is a redirect to another host', isElsewhere),
    shows('index', 'the index redirects there too', isElsewhere),
    [
      {
        ...shows('redirect-target', 'WordPress answers there, under that name', isSiteAt),
        isWorthAsking: (facts) => foreignTarget(facts) !== null,
      },
      {
        ...shows('redirected-index', 'WordPress answers there, under that name', isSiteAt),
        isWorthAsking: (facts) => facts.redirectedRoot() !== null,
      },
      // Who answers there was not seen, so this alone makes nothing certain.
      { ...shows('index', 'the address that it leads to has the same path', keepsPath), isWeak: true },
    ],
  ],
  refutedBy: [
    shows('redirect-target', 'this WordPress does not answer there', (exchange) => !isSiteAt(exchange)),
    shows('redirected-index', 'the other name leads back here', leadsBack),
    // Where the target itself was not asked.
    ...inPassing(
      ['announced-index'],
      'WordPress has another host as its home, and nothing of the API is there',
      (exchange, facts) =>
        facts.exchanges['redirect-target'] === undefined && isHomeElsewhere(facts) && !isSiteAt(exchange),
    ),
  ],
  fixes: ['use-final-address'],
});
