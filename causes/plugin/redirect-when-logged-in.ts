import { answererOf } from '../../evidence/answerer/answerer.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { headerOf, statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { inPassing, isSuccess, listed, shows, trouble } from '../signs/common.ts';

/** A redirect that keeps nothing of what was asked: it is about who asks. Who writes it in front knows of no login. */
const isSentAway = (exchange: Exchange): boolean =>
  !['edge', 'bot-protection', 'web-server'].includes(answererOf(exchange).by) &&
  [301, 302, 303, 307].includes(statusOf(exchange) ?? 0) &&
  !/wp-json|rest_route/.test((headerOf(exchange, 'location') ?? '').split('redirect')[0] ?? '');

const isForcedLogout = (exchange: Exchange): boolean =>
  /[?&]aiowpsec_do_log_out=/.test(headerOf(exchange, 'location') ?? '');

export const redirectWhenLoggedIn = defineCause({
  id: 'redirect-when-logged-in',
  layer: 'plugin',
  order: 489,
  says: 'A plugin sends whoever is logged in to another page, REST clients too',
  short: 'sent away logged in',
  symptom: 'Login works, and every request with the token answers 302 to a page of the site.',
  explains: ['draft'],
  shownBy: [
    listed('posts', 'without a token the list comes'),
    trouble(...inPassing(['draft'], 'with the token, a write is redirected', isSentAway)),
    trouble(...inPassing(['draft-search', 'draft-search-lean'], 'and so is a list of posts', isSentAway)),
  ],
  supportedBy: [
    shows('draft', 'the address is that of a forced logout by All-In-One Security', isForcedLogout),
  ],
  refutedBy: inPassing(
    ['draft-search', 'found-draft', 'me'],
    'with the token another request is answered',
    isSuccess,
  ),
  fixes: ['end-forced-logout', 'find-the-breaking-plugin'],
});
