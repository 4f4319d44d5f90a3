import { answererOf } from '../../evidence/answerer/answerer.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { defineCause } from '../cause.ts';
import { itsWord, shows } from '../signs/common.ts';
import { isPageOf } from '../signs/pages.ts';

const isUnrouted = isPageOf('unrouted');

/** What passes requests on is a program beside WordPress, and it is not running: 1033 is Cloudflare's code for its own. */
const isOfTunnel = (posts: Exchange) =>
  answererOf(posts).name === 'ngrok' || /\b1033\b/.test(posts.response?.text ?? '');

export const nameUnknownAtEdge = defineCause({
  id: 'name-unknown-at-edge',
  layer: 'edge',
  order: 192,
  says: 'The CDN or tunnel that answers has no server to pass requests for this name on to',
  short: 'name not set up',
  symptom:
    'Every address answers with a page of the CDN or tunnel: an error 10xx of Cloudflare, "unknown domain", or "endpoint is offline".',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    itsWord(shows('posts', 'it says so of the name that was asked', isUnrouted)),
    shows('index', 'so it is with the index', isUnrouted),
  ],
  fixes: ['start-tunnel', 'cloudflare-dns-record', 'set-up-name-at-edge'],
  isFitting(fix, { exchanges: { posts } }) {
    if (!posts) return true;
    if (fix === 'start-tunnel' || isOfTunnel(posts)) return fix === 'start-tunnel' && isOfTunnel(posts);
    return fix !== 'set-up-name-at-edge' || answererOf(posts).name !== 'Cloudflare';
  },
});
