import { isCheckTaken, isTokenOfUser, TOKEN_OPENS } from '../evidence/bearer-taken.ts';
import { describeAnswer } from '../evidence/describe.ts';
import { jsonOf, statusOf } from '../evidence/read.ts';
import { matches } from '../schemas/index.ts';
import { ask, type Check, fail, failButGoOn, pass } from './check.ts';

export const validate: Check = {
  id: 'validate',
  order: 50, // the token alone, before anything that depends on the user
  question: 'the token is accepted',
  after: ['token'],
  needs: ['validate'],
  judge(facts) {
    const { exchanges, unsent } = facts;
    const isAccepted =
      statusOf(exchanges.validate) === 200 && matches('validate', jsonOf(exchanges.validate)) === null;
    if (isAccepted) return pass;
    // Who takes every token that logs nobody in for a false one meets it at its own check, where nobody is logged in.
    if (isCheckTaken(facts)) {
      if (!exchanges.me && unsent.me === undefined) return ask('me');
      if (isTokenOfUser(facts)) return failButGoOn(`${TOKEN_OPENS}: ${describeAnswer(exchanges.validate)}`);
    }
    const isAnswered = exchanges.validate?.response != null;
    return fail(
      `the token that was just issued ${isAnswered ? 'is refused' : 'got no answer'}: ${describeAnswer(exchanges.validate)}`,
    );
  },
};
