import type { Facts } from '../../evidence/facts.ts';
import { guardInIndex } from '../../evidence/login-guards.ts';
import { type CredentialAnswer, credentialAnswer } from '../../evidence/methods/credential-answer.ts';
import { editAnswer, isRefusedToGuests } from '../../evidence/methods/credential-seen.ts';
import { mayRefuseRightOnes } from '../../evidence/methods/second-factor.ts';
import { type Witness, witnessAt, witnessOf } from '../../evidence/methods/witness.ts';
import { isRestAnswer, statusOf } from '../../evidence/read.ts';
import { isTokenRefused } from '../../evidence/token-refused.ts';
import type { ProbeId } from '../../probes/ids.ts';
import type { Clause, Sign } from '../cause.ts';
import { inPassing, shows, weakly } from './common.ts';

/** What the answer to a probe says of the user and the password. */
export function credentialIs<P extends ProbeId>(probe: P, wanted: CredentialAnswer, means: string): Sign<P> {
  return shows(probe, means, (exchange) => credentialAnswer(exchange) === wanted);
}

/** The user and the password went with the header, and nobody took notice of them. */
export const anonymous: Clause = [
  credentialIs(
    'introspect',
    'anonymous',
    'the answer is the one that somebody gets who sends no password at all',
  ),
  ...inPassing(
    ['edit-context'],
    'the answer is the one that somebody gets who sends no password at all',
    (exchange) => editAnswer(exchange) === 'anonymous',
  ),
];

/** What the door says that takes them in the body of the request. Whoever asks there does so once. */
export function witnessed(wanted: Witness, means: string): Clause {
  return (['token', 'xmlrpc-login'] as const).map((probe) =>
    shows(probe, means, (_, { exchanges }) => witnessAt(probe, exchanges) === wanted),
  );
}

/** The door that takes them in the body refuses them, and on this site it may refuse a right one: that says nothing. */
export const refusedInVain: Clause = weakly(
  shows(
    'xmlrpc-login',
    'it is refused where no header is needed, as Two Factor before 0.14 does with a right one as well',
    (_, facts) => witnessAt('xmlrpc-login', facts.exchanges) === 'refuses' && mayRefuseRightOnes(facts),
  ),
).map((sign) => ({ ...sign, isOfEither: true as const }));

/**
 * No door that takes them in the body has said anything of them: a wrong password and a lost header stay one and the same.
 * Who closes the API to guests as well is no lost header.
 */
export const untold: Clause = weakly(
  ...(['token', 'xmlrpc-login'] as const).map((probe) =>
    shows(
      probe,
      'where it goes without a header nothing is said of it: a new one that fails as well is lost on its way',
      (_, facts) => isUntold(facts),
    ),
  ),
  shows(
    'introspect',
    'no other way in was tried, since this site may lock out: a new one that fails as well is lost on its way',
    (_, facts) => !isAnyDoorAsked(facts) && isUntold(facts) && guardInIndex(facts) !== null,
  ),
).map((sign) => ({ ...sign, isOfEither: true as const }));

/** Where they are off for somebody, that is told. */
const isUntold = (facts: Facts) =>
  witnessOf(facts) === null &&
  !isRefusedToGuests(facts) &&
  credentialAnswer(facts.exchanges['author-application-passwords']) !== 'off-for-user';

const isAnyDoorAsked = ({ exchanges }: Facts) => Boolean(exchanges.token ?? exchanges['xmlrpc-login']);

/** At another form of the address the same password is accepted. Nobody asks there where somebody counts. */
export const acceptedElsewhere: Clause = (
  [
    ['introspect-query', '/index.php?rest_route='],
    ['introspect-pathinfo', '/index.php/wp-json/'],
  ] as const
).map(([probe, at]) => ({
  ...credentialIs(probe, 'accepted', `the same password is accepted at ${at}`),
  isWorthAsking: (facts: Facts) => guardInIndex(facts) === null,
}));

/** Public posts, which take no header, are refused in the same way: what closes them is no lost header. */
export const closedToGuests: Sign = shows(
  'introspect',
  'public posts, which take no header, are refused in the same way',
  (_, facts) => isRefusedToGuests(facts),
);

/** A header of that name does arrive: the JWT plugin, or WordPress itself, has looked at it. */
export const headerArrives: Clause = [
  shows('garbage-posts', 'the JWT plugin has seen the Authorization header of this request', isTokenRefused),
  shows(
    'bogus-basic',
    'WordPress has seen a wrong user in the Authorization header of this request',
    (exchange) => ['unknown-user', 'wrong-password'].includes(credentialAnswer(exchange) ?? ''),
  ),
];

/** The login is a GET here: whoever refuses that one has nothing against a method. */
export const refusedByWordPress: Sign = shows(
  'introspect',
  'WordPress itself refuses the application password, with a GET',
  (exchange) => isRestAnswer(exchange) && (statusOf(exchange) ?? 0) >= 400,
);

/** The same user and password with another request; never where somebody counts what is refused. */
export const again = (wanted: CredentialAnswer, means: string): Sign => ({
  ...credentialIs('me', wanted, means),
  isWorthAsking: (facts) =>
    credentialAnswer(facts.exchanges.introspect) === wanted && guardInIndex(facts) === null,
});
