import { headerOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { listed, shows } from '../signs/common.ts';
import { everyCheckOfAnswers } from '../signs/every-check.ts';
import { isTo, leadsAnywhereTo } from '../signs/redirects.ts';

export const redirectToItself = defineCause({
  id: 'redirect-to-itself',
  layer: 'web-server',
  order: 125,
  says: 'The address redirects to itself without end: what sends https or www on does not see that it is there already',
  short: 'endless redirect',
  symptom: 'Browsers report too many redirects; clients give up or get a redirect as the answer.',
  explains: everyCheckOfAnswers,
  shownBy: [leadsAnywhereTo('itself', () => 'the answer is a redirect to the very address that was asked')],
  supportedBy: [shows('index', 'the index is redirected', isTo('name', 'https'))],
  // What sends every address on leaves none out.
  refutedBy: [listed('posts', 'a request of the same API is answered')],
  fixes: [
    'find-redirecting-plugin',
    'trust-forwarded-proto',
    'cloudflare-full-tls',
    'align-home-in-place',
    'align-home',
    'ask-the-host',
  ],
  // Who sets a cookie and asks again waits for it to come back, and the address is right as it is.
  isFitting: (fix, { exchanges: { posts, index } }) =>
    fix !== 'find-redirecting-plugin' || [posts, index].some((one) => headerOf(one, 'set-cookie') !== null),
});
