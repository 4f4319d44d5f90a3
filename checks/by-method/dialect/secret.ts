import { timeFaults } from '../../../evidence/claims.ts';
import type { Dialect } from '../../../evidence/methods/dialects/dialect.ts';
import { longLife } from '../../../evidence/methods/dialects/life.ts';
import { fail, pass, warn } from '../../check.ts';
import { secret as plain, signatureJudged } from '../../secret.ts';
import type { MethodCheck } from '../method-check.ts';

/** Each plugin has claims of its own; when a token ends is asked of all. */
export function secretIn(dialect: Dialect): MethodCheck {
  return {
    ...plain,
    question: 'the token is signed with a secret of its own, and ends',
    judge(facts) {
      const signature = signatureJudged(facts);
      if (signature.state === 'fail') return signature;
      const faults = facts.token === null ? [] : timeFaults(facts.token);
      if (faults.length > 0) return fail(faults.map(({ says }) => says).join('; '));
      if (signature.state === 'warn') return signature;
      const life = longLife(dialect, facts.token);
      return life === null ? pass : warn(life);
    },
  };
}
