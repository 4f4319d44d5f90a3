import { serversRedirect } from '../../evidence/redirects/ping-pong.ts';
import { foreignTarget } from '../../evidence/redirects/target.ts';
import { defineCause, type Sign } from '../cause.ts';
import { shows } from '../signs/common.ts';
import { inFull, isTo, sendsBack } from '../signs/redirects.ts';

const isAway = isTo('name', 'https', 'http', 'other-host');

const back = (
  probe: 'redirected-index' | 'redirect-target',
  isWorthAsking: NonNullable<Sign['isWorthAsking']>,
): Sign => ({
  ...shows(
    probe,
    (exchange) => inFull('the address that it leads to sends back to the one that was asked', exchange),
    sendsBack,
  ),
  isWorthAsking,
});

/** Each of the two is right by itself: `www` on here and off there, or https by a server and http by the settings of WordPress. */
export const redirectPingPong = defineCause({
  id: 'redirect-ping-pong',
  layer: 'web-server',
  order: 126,
  says: 'Two redirects send every request back and forth between two addresses of the site: one adds www, https or another name, the other takes it away',
  short: 'redirects back and forth',
  symptom: 'Browsers report too many redirects; clients give up or get a redirect as the answer.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    shows('posts', (exchange) => inFull('the answer is a redirect to another address', exchange), isAway),
    shows('index', (exchange) => inFull('the index is redirected there too', exchange), isAway),
    [
      back('redirected-index', (facts) => facts.redirectedRoot() !== null),
      back('redirect-target', (facts) => foreignTarget(facts) !== null),
    ],
  ],
  fixes: [
    'agree-on-address-in-place',
    'agree-on-address',
    'exempt-rest-from-redirects',
    'keep-one-redirect',
    'ask-the-host',
  ],
  isFitting: (fix, facts) =>
    fix === 'keep-one-redirect' || fix === 'ask-the-host' || serversRedirect(facts) !== null,
});
