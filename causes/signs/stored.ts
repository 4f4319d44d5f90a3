import { asObject } from '../../base/json.ts';
import { pathOf, urlOf } from '../../evidence/address.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Facts } from '../../evidence/facts.ts';
import { isCacheHit, jsonOf, statusOf } from '../../evidence/read.ts';
import { type RestRoot, restUrl } from '../../evidence/rest-root.ts';
import {
  isAnsweredAsGet,
  isCalledValid,
  isPostStored,
  isRefusedUnasked,
  storedWithCredential,
} from '../../evidence/stored.ts';
import { isTokenRefused } from '../../evidence/token-refused.ts';
import type { Clause } from '../cause.ts';
import { inPassing, listed, shows, weakly } from './common.ts';

// What shows that an answer is that of another request.

const isList = (exchange: Exchange | undefined) => Array.isArray(jsonOf(exchange));

/** The plugin sees the header of a POST; another plugin that refuses a false token does it with another status. */
const isSeen = ({ exchanges: { 'garbage-validate': garbage } }: Facts) =>
  isCalledValid(garbage) || (statusOf(garbage) === 403 && isTokenRefused(garbage));

/** And a false token is answered with a list on a GET. */
const isListed = (facts: Facts) => isList(facts.exchanges['garbage-posts']) && isSeen(facts);

/** The bare address has no list, and a cache says that it answers there, or the answer is one to a token. */
const isOld = ({ exchanges: { posts }, workingRoot }: Facts) =>
  posts !== undefined &&
  !isList(posts) &&
  (isCacheHit(posts) || isRefusedUnasked(posts)) &&
  isAskedAt(posts, workingRoot());

/** A list at another address than this one says nothing of it: where nothing is rewritten, a 404 is kept as well. */
function isAskedAt({ request }: Exchange, root: RestRoot | null): boolean {
  return root !== null && routeOf(request.url) === routeOf(restUrl(root, 'wp/v2/posts'));
}

const routeOf = (address: string) => `${pathOf(address)} ${urlOf(address)?.searchParams.get('rest_route')}`;

/** What OPTIONS or a GET of the same address is answered with. */
const isOfOtherMethod = (exchange: Exchange) => {
  const { namespace, methods } = asObject(jsonOf(exchange));
  const isDescription = typeof namespace === 'string' && Array.isArray(methods);
  return statusOf(exchange) === 200 && (isList(exchange) || isDescription);
};

/** What another JWT plugin thinks of tokens is not asked at the address of a list. */
const byOptions = inPassing(
  ['preflight'],
  'OPTIONS is answered with what a GET got',
  (exchange, facts) => facts.dialect() !== null && isAnsweredAsGet(exchange),
);

/** Whether it would hand them to others as well is asked by nobody. */
const withCredential = inPassing(
  ['introspect', 'me', 'edit-context', 'draft-read', 'draft-gone'],
  'a cache answered it, and it carried a token, or a user and a password',
  (exchange, facts) =>
    (facts.method().carries === 'password' || facts.dialect() !== null) &&
    storedWithCredential(facts) === exchange,
);

export const anothersAnswer: Clause = [
  listed('garbage-posts', 'a GET with the same header gets 403 where WordPress itself answers'),
  ...inPassing(['posts'], 'a token is refused that was not sent', isRefusedUnasked),
  ...inPassing(['posts'], 'a cache says that it answered', (_, facts) => isOld(facts)),
  ...inPassing(
    ['garbage-validate'],
    'a token that cannot be valid is called valid, as one was that was asked about before',
    isCalledValid,
  ),
  ...inPassing(
    ['plain-post'],
    'a token is refused that was not sent, so a POST is answered with what another one got: after a login at /token, anyone who posts there gets its token',
    (_, facts) => isPostStored(facts),
  ),
  ...inPassing(['draft'], 'a POST is answered with what a GET or OPTIONS got', isOfOtherMethod),
  ...byOptions,
  ...withCredential,
];

export const ownAnswer: Clause = [
  shows(
    'garbage-posts',
    'a cache says that it answered',
    (exchange, facts) => isListed(facts) && isCacheHit(exchange),
  ),
  {
    ...shows(
      'garbage-uncached',
      'at an address that no cache knows, WordPress itself answers, and refuses the same token',
      isTokenRefused,
    ),
    isWorthAsking: isListed,
  },
  ...inPassing(
    ['garbage-posts'],
    'the plugin refuses the same token where it is asked itself',
    (exchange, { exchanges }) => isTokenRefused(exchange) && isCalledValid(exchanges['garbage-validate']),
  ),
  ...inPassing(['plain-post'], 'without a token the plugin itself says that none was sent', (_, facts) =>
    isPostStored(facts),
  ),
  {
    ...shows(
      'posts-uncached',
      'at an address that no cache knows, WordPress itself answers with a list',
      (exchange, facts) => isOld(facts) && isList(exchange),
    ),
    isWorthAsking: isOld,
  },
  ...inPassing(
    ['draft'],
    'so is a POST',
    (exchange, facts) => facts.dialect() !== null && isOfOtherMethod(exchange),
  ),
  ...weakly(...byOptions),
  // Who drops the header of a GET alone shows the same.
  {
    ...shows('garbage-validate', 'the header does reach WordPress on a POST', (_, facts) => isListed(facts)),
    isWeak: true,
  },
  ...weakly(...withCredential),
];
