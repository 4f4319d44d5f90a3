import { isEndedInside } from '../../evidence/closed.ts';
import { codeOf, isRestAnswer } from '../../evidence/read.ts';
import type { Sign } from '../cause.ts';
import { isSuccess, shows, weakly } from './common.ts';

/** The routes are taken out by code of the site, or that ends the request in a word: for guests or for everybody. */
export const [noPosts, noIndex] = (['posts', 'index'] as const).map((probe) =>
  weakly(
    shows(
      probe,
      'not even the index has a route: code of the site takes them out',
      (exchange, { exchanges: { index } }) =>
        codeOf(index) === 'rest_no_route' && codeOf(exchange) === 'rest_no_route',
    ),
    // One such answer alone may be that to something else.
    shows(
      probe,
      'PHP ends the request itself, with a word or JSON of its own',
      // Where the API answers without pretty addresses, something else answers at those.
      (_, { exchanges: { posts, index, 'rest-route-index': plain } }) =>
        isEndedInside(posts) && isEndedInside(index) && !isRestAnswer(plain),
    ),
  ),
) as [Sign[], Sign[]];

/** The route is taken out for guests. */
export const openWithToken: Sign = shows(
  'posts',
  'there is no route for posts, and one for who is logged in',
  (exchange, facts) => {
    const { draft } = facts.exchanges;
    return codeOf(exchange) === 'rest_no_route' && draft !== undefined && isSuccess(draft, facts);
  },
);
