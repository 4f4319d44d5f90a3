import type { Exchange } from '../../evidence/exchange.ts';
import { leadingText } from '../../evidence/leading.ts';
import { headerOf, jsonOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { itsWord, shows } from '../signs/common.ts';
import { isOfLocation } from '../signs/notices.ts';

const isSpared = (exchange: Exchange) =>
  Array.isArray(jsonOf(exchange)) &&
  leadingText(exchange) === null &&
  headerOf(exchange, 'location') === null;

export const locationPageBeforeJson = defineCause({
  id: 'location-page-before-json',
  layer: 'web-server',
  order: 302,
  says: 'The web server puts a page of its own ("Object moved") before the answer to whatever is created, so clients cannot read it',
  short: 'page before JSON',
  symptom:
    'Reading works. Creating saves the post, and clients report a syntax error at the first character.',
  explains: ['draft'],
  shownBy: [
    itsWord(shows('draft', 'what stands before the JSON leads to the Location of this answer', isOfLocation)),
    shows('posts', 'an answer without Location is spared', isSpared),
  ],
  fixes: ['send-no-location', 'ask-the-host'],
});
