import { describeOutcome } from '../evidence/describe.ts';
import { codeOf } from '../evidence/read.ts';
import { type Check, fail, pass } from './check.ts';

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
  question: 'the Authorization header reaches PHP',
  after: ['namespace'],
  needs: ['garbage-validate', 'garbage-posts'],
  judge({ exchanges }) {
    const lost = (['garbage-validate', 'garbage-posts'] as const).filter(
      (probe) => !arrived.includes(codeOf(exchanges[probe]) ?? ''),
    );
    if (lost.length === 0) return pass;
    const answers = lost.map((probe) => `${probe} ${describeOutcome(exchanges[probe])}`);
    if (lost.some((probe) => !exchanges[probe]?.response))
      return fail(`whether the header arrives could not be seen: ${answers.join('; ')}`);
    return fail(`a token that cannot be valid is not refused as one: ${answers.join('; ')}`);
  },
};
