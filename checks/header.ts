import { isTakenByOther, isTokenOfUser } from '../evidence/bearer-taken.ts';
import { describeAnswer, describeOutcome } from '../evidence/describe.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { codeOf, statusOf } from '../evidence/read.ts';
import { isTokenRefused } from '../evidence/token-refused.ts';
import { ask, type Check, fail } from './check.ts';
import { judgeChunks } from './stories/chunks.ts';

export const header: Check = {
  id: 'header',
  order: 70, // needs no credentials: says why validate fails, or that it would
  question: 'the Authorization header reaches PHP',
  after: ['namespace'],
  needs: ['garbage-posts'],
  alsoReads: ['garbage-validate', 'batch', 'batch-chunked'],
  judge(evidence) {
    const { exchanges, unsent } = evidence;
    const isRefused = (probe: 'garbage-validate' | 'garbage-posts') => isTokenRefused(exchanges[probe]);
    if (!exchanges['garbage-validate'] && unsent['garbage-validate'] === undefined) {
      // A token that was accepted has shown what a false one would: the header of a POST arrives.
      if (isRefused('garbage-posts') && isTokenAccepted(evidence)) return judgeChunks(evidence);
      const isLoggedIn = evidence.token !== null && !exchanges.validate && unsent.validate === undefined;
      return ask(isRefused('garbage-posts') && isLoggedIn ? 'validate' : 'garbage-validate');
    }
    const lost = (['garbage-validate', 'garbage-posts'] as const).filter(
      (probe) => exchanges[probe] && !isRefused(probe),
    );
    const isRead = isTokenOfUser(evidence) && isTakenByOther(exchanges['garbage-validate'], evidence);
    if (lost.length === 0 || isRead) return judgeChunks(evidence);
    if (lost.some((probe) => !exchanges[probe]?.response)) {
      const outcomes = lost.map((probe) => `${probe} ${describeOutcome(exchanges[probe])}`);
      return fail(`whether the header arrives could not be seen: ${outcomes.join('; ')}`);
    }
    const answers = lost.map((probe) => describeAnswer(exchanges[probe]));
    return fail(
      `expected "Bearer x.y.z" to be refused as an invalid token, got ${[...new Set(answers)].join('; ')}`,
    );
  },
};

function isTokenAccepted({ exchanges: { validate } }: Evidence): boolean {
  return statusOf(validate) === 200 && codeOf(validate) === 'jwt_auth_valid_token';
}
