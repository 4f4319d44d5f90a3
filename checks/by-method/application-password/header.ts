import { describeAnswer, describeOutcome } from '../../../evidence/describe.ts';
import type { Exchange } from '../../../evidence/exchange.ts';
import { credentialAnswer } from '../../../evidence/methods/credential-answer.ts';
import { credentialSeen, isRefusedToGuests } from '../../../evidence/methods/credential-seen.ts';
import { meaningIn } from '../../../evidence/methods/dialects/refusal.ts';
import { dialectOf } from '../../../evidence/methods/dialects/spoken.ts';
import { methods } from '../../../evidence/methods/index.ts';
import { witnessOf } from '../../../evidence/methods/witness.ts';
import { codeOf } from '../../../evidence/read.ts';
import { storedWithCredential } from '../../../evidence/stored.ts';
import { isTokenRefused } from '../../../evidence/token-refused.ts';
import { ask, fail, pass } from '../../check.ts';
import { judgeChunks } from '../../stories/chunks.ts';
import type { MethodCheck } from '../method-check.ts';

const CANNOT_BE_TOLD =
  'whether the header arrives cannot be told: WordPress answers a wrong application password as if none was sent';

const CLOSED =
  'whether the header arrives cannot be told: the API refuses with it what it refuses without it, public posts as well';

/** Maintenance, a firewall, an error: whatever came, it is no word about the password. */
const untold = (exchange: Exchange | undefined) =>
  `whether the header arrives cannot be told: the request with it is answered ${describeAnswer(exchange)}`;

const isNoPost = (exchange: Exchange | undefined) => codeOf(exchange) === 'rest_post_invalid_id';

export const header: MethodCheck = {
  question: 'the Authorization header reaches PHP',
  needs: [],
  alsoReads: [
    'introspect',
    'edit-context',
    'bogus-basic',
    'garbage-posts',
    'batch',
    'batch-chunked',
    'draft-gone',
    'draft-gone-uncached',
  ],
  judge(facts) {
    const { exchanges, unsent } = facts;
    const isLogin = facts.site.has_credentials && unsent.introspect === undefined;
    if (isLogin && !exchanges.introspect) return ask('introspect');
    const stored = storedWithCredential(facts);
    // What broke on its way says so itself, in the check that is about it.
    if (stored !== null && stored.failure === null)
      return fail(`a cache answers requests that carry the password: ${describeAnswer(stored)}`);
    const { 'draft-gone': gone, 'draft-gone-uncached': elsewhere } = exchanges;
    if (gone && isNoPost(elsewhere) && !isNoPost(gone) && stored === null)
      return { state: 'warn', says: `whether a cache answers was not seen: ${describeOutcome(gone)}` };
    const answer = credentialSeen(facts);
    const hasArrived = answer !== null && !['anonymous', 'off', 'off-for-user'].includes(answer);
    if (hasArrived) return judgeChunks(facts);
    // Whoever takes a token looks at the same header, and says so.
    const dialect = dialectOf(facts);
    if (dialect !== null && meaningIn(dialect, exchanges.introspect) === 'token-refused') return pass;
    if (methods.jwt.isOffered(facts)) {
      if (!exchanges['garbage-posts']) return ask('garbage-posts');
      if (isTokenRefused(exchanges['garbage-posts'])) return pass;
    }
    // The password of the login page is accepted there as well.
    const isOfTheForm = facts.site.password_looks !== undefined;
    if (isRefusedToGuests(facts)) return { state: 'skipped', says: CLOSED };
    if (isOfTheForm && answer === 'anonymous' && witnessOf(facts) === 'accepts')
      return fail(
        `the password is right, and its header does not arrive: ${describeAnswer(exchanges.introspect)}`,
      );
    if (!exchanges['bogus-basic'] && unsent['bogus-basic'] === undefined) return ask('bogus-basic');
    const bogus = credentialAnswer(exchanges['bogus-basic']);
    if (bogus === 'unknown-user' || bogus === 'wrong-password') return pass;
    const isSaid = answer !== null || exchanges.introspect === undefined;
    return { state: 'skipped', says: isSaid ? CANNOT_BE_TOLD : untold(exchanges.introspect) };
  },
};
