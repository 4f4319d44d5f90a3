import { describeOutcome } from '../evidence/describe.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { codeOf, statusOf } from '../evidence/read.ts';
import { ask, type Check, fail, pass } from './check.ts';

/** The plugin looks at these only after it has found the header, so each of them proves that it arrived. */
const arrived = [
  'jwt_auth_invalid_token',
  'jwt_auth_bad_auth_header',
  'jwt_auth_bad_config',
  'jwt_auth_unsupported_algorithm',
  'jwt_auth_bad_iss',
];

export const header: Check = {
  id: 'header',
  order: 70, // needs no credentials: says why validate fails, or that it would
  question: 'the Authorization header reaches PHP',
  after: ['namespace'],
  needs: ['garbage-posts'],
  alsoReads: ['garbage-validate'],
  judge(evidence) {
    const { exchanges, unsent } = evidence;
    const isRefused = (probe: 'garbage-validate' | 'garbage-posts') =>
      arrived.includes(codeOf(exchanges[probe]) ?? '');
    if (!exchanges['garbage-validate'] && unsent['garbage-validate'] === undefined) {
      // A token that was accepted has shown what a false one would: the header of a POST arrives.
      if (isRefused('garbage-posts') && isTokenAccepted(evidence)) return pass;
      const isLoggedIn = evidence.token !== null && !exchanges.validate && unsent.validate === undefined;
      return ask(isRefused('garbage-posts') && isLoggedIn ? 'validate' : 'garbage-validate');
    }
    const lost = (['garbage-validate', 'garbage-posts'] as const).filter(
      (probe) => exchanges[probe] && !isRefused(probe),
    );
    if (lost.length === 0) return pass;
    const answers = lost.map((probe) => `${probe} ${describeOutcome(exchanges[probe])}`);
    if (lost.some((probe) => !exchanges[probe]?.response))
      return fail(`whether the header arrives could not be seen: ${answers.join('; ')}`);
    return fail(`a token that cannot be valid is not refused as one: ${answers.join('; ')}`);
  },
};

function isTokenAccepted({ exchanges: { validate } }: Evidence): boolean {
  return statusOf(validate) === 200 && codeOf(validate) === 'jwt_auth_valid_token';
}
