import { isClosed, isClosedByPage } from '../../evidence/closed.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { lockdownOf, lockdownUsers } from '../../evidence/known-codes.ts';
import { codeOf } from '../../evidence/read.ts';
import { isAlike } from '../../evidence/refused-alike.ts';
import type { Sign } from '../cause.ts';
import { shows } from './common.ts';

const isShut = (exchange: Exchange | undefined) => isClosed(exchange) || isClosedByPage(exchange);

/** By its code, whatever the status: WordPress refuses guests with 401, and others with 403. */
const isSame = (exchange: Exchange, other: Exchange | undefined) =>
  codeOf(exchange) === null ? isAlike(exchange, other) : codeOf(exchange) === codeOf(other);

/** Who is logged in gets the very answer of who is not; only where a token was issued can that be seen. */
export const closedToAll: Sign[] = [
  shows(
    'posts',
    (exchange) => `the code is of ${lockdownUsers(exchange)}, and closes the API to everybody`,
    (exchange) => lockdownOf(exchange)?.keepsOut === 'everybody',
  ),
  ...(['draft', 'me'] as const).map(
    (probe): Sign => ({
      ...shows(
        probe,
        'whoever is logged in gets the same answer',
        (exchange, facts) =>
          // A password may be wrong, or its header lost: then nobody is logged in.
          (probe === 'draft' || facts.method().carries === 'token') &&
          isShut(exchange) &&
          isShut(facts.exchanges.posts) &&
          isSame(exchange, facts.exchanges.posts),
      ),
      isWorthAsking: ({ exchanges: { posts, draft }, token }) =>
        token !== null && isShut(posts) && (draft === undefined || isShut(draft)),
    }),
  ),
];
