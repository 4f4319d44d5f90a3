import { answererOf, isOfPhp } from '../../evidence/answerer/answerer.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { headerOf, statusOf } from '../../evidence/read.ts';
import type { Sign } from '../cause.ts';

export const asksForPassword = (exchange: Exchange): boolean =>
  statusOf(exchange) === 401 && /^basic\b/i.test(headerOf(exchange, 'www-authenticate') ?? '');

/** PHP wrote the question, so no line for the web server takes it away. */
export const asksInPhp = (exchange: Exchange): boolean =>
  asksForPassword(exchange) && isOfPhp(answererOf(exchange).by);

/** Where nothing shows who asks, a file does that PHP has no part in. */
export const isFileOpen: Sign = {
  probe: 'static-file',
  means: 'a picture comes without it',
  holds: (exchange, { exchanges: { posts } }) =>
    statusOf(exchange) === 200 && posts !== undefined && asksUnseen(posts),
  isWorthAsking: ({ exchanges: { posts } }) => posts !== undefined && asksUnseen(posts),
};

const asksUnseen = (posts: Exchange) => asksForPassword(posts) && answererOf(posts).by === 'unknown';
