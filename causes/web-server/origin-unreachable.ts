import { answererOf } from '../../evidence/answerer/answerer.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { defineCause } from '../cause.ts';
import { shows } from '../signs/common.ts';

/** A CDN or a proxy says in its own words that nothing answers behind it. */
const isUnreachable = (exchange: Exchange) => {
  const { by, kind } = answererOf(exchange);
  return by === 'edge' && kind === 'unreachable';
};

export const originUnreachable = defineCause({
  id: 'origin-unreachable',
  layer: 'web-server',
  order: 195,
  says: 'The proxy or CDN in front is up and gets no answer from the web server behind it',
  short: 'server does not answer',
  symptom: 'Every address answers 502, 503, 504 or 52x with a page of the proxy or CDN.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    shows('posts', 'the proxy passes the request on and gets nothing back', isUnreachable),
    shows('index', 'so it is with the index', isUnreachable),
  ],
  fixes: ['start-web-server', 'ask-the-host'],
});
