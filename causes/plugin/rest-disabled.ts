import { isClosed, isClosedByPage, mayBeClosedToAll } from '../../evidence/closed.ts';
import { isRefusedToGuests } from '../../evidence/methods/credential-seen.ts';
import { witnessAt } from '../../evidence/methods/witness.ts';
import { defineCause, type Sign } from '../cause.ts';
import { closedToAll } from '../signs/closed.ts';
import { inPassing, isSuccess, shows, weakly } from '../signs/common.ts';
import { meansIn, ofAnyVisit } from '../signs/dialect.ts';
import { everyCheckOfAnswers } from '../signs/every-check.ts';
import { noIndex, noPosts } from '../signs/taken-away.ts';

/** Without a login nobody sees whether it opens anything. */
const perhaps: Sign = {
  ...shows(
    'posts',
    'the code is not of one that lets in whoever is logged in',
    (exchange, { token }) => token === null && mayBeClosedToAll(exchange),
  ),
  isWeak: true,
};

/** A wrong password, and one whose header is lost, meet the same where guests alone are kept out. */
const refusedAlike: Sign = {
  ...shows(
    'introspect',
    'the application password does not open it',
    (_, facts) => isRefusedToGuests(facts) && witnessAt('xmlrpc-login', facts.exchanges) !== 'refuses',
  ),
  isWeak: true,
};

const acceptedInVain: Sign = shows(
  'xmlrpc-login',
  'the password is right and does not open it: it is closed to everybody, or the header is lost as well',
  (_, facts) => isRefusedToGuests(facts) && witnessAt('xmlrpc-login', facts.exchanges) === 'accepts',
);

export const restDisabled = defineCause({
  id: 'rest-disabled',
  layer: 'plugin',
  order: 392,
  says: 'The REST API is closed to everybody, or to the role of this user: logging in does not open it',
  short: 'API off',
  symptom: 'Addresses answer 401 or 403 with a good token as well.',
  explains: everyCheckOfAnswers,
  shownBy: [
    [
      shows('posts', 'public posts are refused', isClosed),
      ...weakly(shows('posts', 'a page that PHP wrote refuses public posts', isClosedByPage)),
      ...noPosts,
    ],
    [...closedToAll, perhaps, refusedAlike, ...noIndex],
  ],
  supportedBy: [shows('index', 'so is the index', isClosed), acceptedInVain],
  refutedBy: [
    shows('draft', 'a user who is logged in may write', isSuccess),
    ofAnyVisit('posts', 'no-header', 'the JWT plugin itself asks for a token'),
    ...inPassing(
      ['me', 'validate'],
      'a token was sent, and the plugin that asks for one sees none',
      (exchange, facts) => meansIn(exchange, facts) === 'no-header',
    ),
  ],
  fixes: ['switch-rest-on', 'find-the-answering-plugin'],
  isFitting: (fix, { exchanges: { posts } }) => fix !== 'find-the-answering-plugin' || !isClosed(posts),
});
