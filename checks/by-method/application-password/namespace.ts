import { describeAnswer } from '../../../evidence/describe.ts';
import { credentialAnswer } from '../../../evidence/methods/credential-answer.ts';
import { methods } from '../../../evidence/methods/index.ts';
import { codeOf } from '../../../evidence/read.ts';
import { ask, fail, failButGoOn, pass } from '../../check.ts';
import { isIndexBroken } from '../../namespace.ts';
import { closedIndex } from '../closed-index.ts';
import type { MethodCheck } from '../method-check.ts';

export const namespace: MethodCheck = {
  question: 'the site takes application passwords',
  needs: ['index'],
  alsoReads: ['application-passwords'],
  judge(facts) {
    if (methods['application-password'].isOffered(facts)) return pass;
    const { 'application-passwords': answer } = facts.exchanges;
    if (!answer) return ask('application-passwords');
    const isOn = credentialAnswer(answer) === 'anonymous';
    const closed = closedIndex(facts);
    if (isOn && closed) return closed;
    if (isOn && isIndexBroken(facts.exchanges.index))
      return failButGoOn(`the REST index cannot be read: ${describeAnswer(facts.exchanges.index)}`);
    if (isOn) return pass;
    if (credentialAnswer(answer) === 'off')
      return fail(`application passwords are switched off: ${describeAnswer(answer)}`);
    if (codeOf(answer) === 'rest_no_route')
      return fail(`WordPress knows no application passwords: ${describeAnswer(answer)}`);
    // Whoever closes the API to guests says nothing of what it takes.
    return { state: 'skipped', says: `whether they are on cannot be seen: ${describeAnswer(answer)}` };
  },
};
