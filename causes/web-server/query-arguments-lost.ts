import { pathOf } from '../../evidence/address.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Facts } from '../../evidence/facts.ts';
import { defineCause } from '../cause.ts';
import { inPassing, restAnswered, shows } from '../signs/common.ts';
import { isContextLost, isForceLost, isFronted, pagedBy } from '../signs/query.ts';

const isRemovedWithoutForce = ({ exchanges }: Facts) =>
  [exchanges['draft-delete'], exchanges['draft-delete-override']].some(
    (exchange) => exchange !== undefined && isForceLost(exchange),
  );

/** The lists that may have been asked for in pages; before `posts` went to the bare address, it was. */
const lists = [
  { probe: 'posts-uncached', isWorthAsking: isRemovedWithoutForce },
  { probe: 'posts' },
] as const;

export const queryArgumentsLost = defineCause({
  id: 'query-arguments-lost',
  layer: 'web-server',
  order: 265,
  says: 'The web server loses query arguments such as ?force=true when it rewrites a REST address for WordPress',
  short: 'query lost',
  symptom:
    'Reading and writing work, ?per_page= and ?search= change nothing, and a DELETE with ?force=true only moves a post to the trash.',
  explains: ['draft'],
  shownBy: [
    inPassing(
      ['draft-delete', 'draft-delete-override'],
      'it is answered as a removal without force=true',
      isForceLost,
    ),
    inPassing(
      ['draft-read', 'found-draft'],
      'the draft is shown as to a reader, so context=edit is lost as well',
      isContextLost,
    ),
    [
      {
        ...restAnswered('rest-route-index', 'a query arrives where no address is rewritten'),
        isWorthAsking: isRemovedWithoutForce,
      },
    ],
    [
      ...lists.map((sign) => ({
        ...sign,
        means:
          'the list is paged as if per_page=3 had not been asked, and nothing shows itself in front of the web server',
        holds: (exchange: Exchange, facts: Facts) => pagedBy(exchange) === 'default' && !isFronted(facts),
      })),
      // A plugin that changes these requests shows the same, and so does what stands in front.
      { ...shows('posts', 'nothing says who else could lose it', () => true), isWeak: true },
    ],
  ],
  refutedBy: lists.map((sign) => ({
    ...sign,
    means: 'the list is paged as asked, so a query arrives',
    holds: (exchange: Exchange) => pagedBy(exchange) === 'query',
  })),
  fixes: [
    'nginx-try-files-args',
    'nginx-rest-to-wordpress',
    'apache-wordpress-block',
    'lighttpd-rewrite',
    'remove-trashed-draft',
    'ask-the-host',
  ],
  // Beside an application at the root, the location of a folder may lack all of it.
  isFitting: (fix, facts) => fix !== 'nginx-rest-to-wordpress' || pathOf(facts.site.url) !== '',
});
