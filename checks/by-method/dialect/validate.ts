import { asObject } from '../../../base/json.ts';
import { describeAnswer } from '../../../evidence/describe.ts';
import type { Dialect } from '../../../evidence/methods/dialects/dialect.ts';
import { jsonOf, statusOf } from '../../../evidence/read.ts';
import { ask, fail, pass } from '../../check.ts';
import type { MethodCheck } from '../method-check.ts';

/** Its own check says less than the API does: a plugin may know its tokens and open nothing with them. */
export function validateIn(dialect: Dialect): MethodCheck {
  return {
    question: 'the token is accepted',
    needs: ['me'],
    alsoReads: ['validate'],
    judge(facts) {
      const { exchanges, unsent } = facts;
      const { me, validate } = exchanges;
      if (statusOf(me) === 200 && typeof asObject(jsonOf(me)).id === 'number') return pass;
      if (dialect.validate !== null && !validate && unsent.validate === undefined) return ask('validate');
      const isKnown = validate !== undefined && dialect.validate?.accepts(validate) === true;
      if (!isKnown)
        return fail(
          me?.response
            ? `the token that was just issued opens nothing: ${describeAnswer(me)}`
            : `the token that was just issued got no answer: ${describeAnswer(me)}`,
        );
      // Whoever hides the users refuses who is logged in as well.
      return statusOf(me) === 401
        ? fail(
            `${dialect.name} accepts the token at ${dialect.validate?.path}, and the rest of the API takes it for none: ${describeAnswer(me)}`,
          )
        : pass;
    },
  };
}
