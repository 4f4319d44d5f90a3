import type { Exchange } from '../../evidence/exchange.ts';
import { isHomeElsewhere, isSiteAt } from '../../evidence/redirects/target.ts';
import { defineCause } from '../cause.ts';
import { shows, trouble } from '../signs/common.ts';
import { goesOnElsewhere, isTo, leadsTo, sendsBack } from '../signs/redirects.ts';

const isDown = ({ response }: Exchange) => response === null || response.status >= 500;

/** A domain that was sold, forwarded or moved to another system: the target is no address to write down. */
export const redirectToForeignHost = defineCause({
  id: 'redirect-to-foreign-host',
  layer: 'client',
  order: 132,
  says: 'The address redirects to another host, where this WordPress does not answer',
  short: 'leads to another host',
  symptom: 'Every request is redirected away; what answers there is no REST API of this site.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    leadsTo('posts', 'other-host', 'the answer is a redirect to another host'),
    trouble(shows('index', 'the index is redirected there too', isTo('other-host'))),
    [
      shows(
        'redirect-target',
        'what answers there is no REST API of this site',
        (exchange) => !isDown(exchange) && !isSiteAt(exchange),
      ),
      // It may be down for a moment.
      {
        ...shows('redirect-target', 'nothing answers there', isDown),
        isWeak: true,
      },
    ],
  ],
  refutedBy: [
    shows('redirect-target', 'the other host sends back here', sendsBack),
    shows('rest-route-index', 'WordPress answers here, and names another host as its home', (_, facts) =>
      isHomeElsewhere(facts),
    ),
  ],
  fixes: ['check-forwarding', 'use-working-root', 'ask-the-host'],
  isFitting: (fix, facts) => fix !== 'use-working-root' || goesOnElsewhere(facts),
});
