import { describeAnswer } from '../evidence/describe.ts';
import { jsonOf, statusOf } from '../evidence/read.ts';
import { matches } from '../schemas/index.ts';
import { type Check, fail, pass } from './check.ts';

export const validate: Check = {
  id: 'validate',
  order: 50, // the token alone, before anything that depends on the user
  question: 'the token is accepted',
  after: ['token'],
  needs: ['validate'],
  judge({ exchanges }) {
    const isAccepted =
      statusOf(exchanges.validate) === 200 && matches('validate', jsonOf(exchanges.validate)) === null;
    if (isAccepted) return pass;
    const isAnswered = exchanges.validate?.response != null;
    return fail(
      `the token that was just issued ${isAnswered ? 'is refused' : 'got no answer'}: ${describeAnswer(exchanges.validate)}`,
    );
  },
};
