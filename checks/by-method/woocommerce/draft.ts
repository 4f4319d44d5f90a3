import { describeAnswer } from '../../../evidence/describe.ts';
import { keyAnswer } from '../../../evidence/methods/key-answer.ts';
import { fail, pass } from '../../check.ts';
import type { MethodCheck } from '../method-check.ts';

export const draft: MethodCheck = {
  question: 'the key may write: a batch of no products is accepted',
  needs: ['wc-batch'],
  alsoReads: ['wc-products'],
  judge({ exchanges: { 'wc-batch': batch } }) {
    const answer = keyAnswer(batch);
    if (answer === 'accepted') return pass;
    if (answer === 'refused') return fail(`the key may not write: ${describeAnswer(batch)}`);
    if (answer === 'forbidden') return fail(`the user of the key may not write: ${describeAnswer(batch)}`);
    return fail(`the batch was not accepted: ${describeAnswer(batch)}`);
  },
};
