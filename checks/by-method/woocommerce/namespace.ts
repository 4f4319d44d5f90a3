import { describeAnswer } from '../../../evidence/describe.ts';
import { methods } from '../../../evidence/methods/index.ts';
import { codeOf, statusOf } from '../../../evidence/read.ts';
import { ask, fail, pass } from '../../check.ts';
import { closedIndex } from '../closed-index.ts';
import type { MethodCheck } from '../method-check.ts';

export const namespace: MethodCheck = {
  question: 'the routes of WooCommerce are there',
  needs: ['index'],
  alsoReads: ['wc-index'],
  judge(facts) {
    if (methods.woocommerce.isOffered(facts)) return pass;
    // An index may be cut down to what its owner wants to show.
    const { 'wc-index': own } = facts.exchanges;
    if (!own) return facts.unsent['wc-index'] === undefined ? ask('wc-index') : fail('no wc/v3 is listed');
    if (statusOf(own) === 200) return closedIndex(facts) ?? pass;
    if (codeOf(own) === 'rest_no_route') return fail(`WordPress knows no wc/v3: ${describeAnswer(own)}`);
    return { state: 'skipped', says: `whether they are there cannot be seen: ${describeAnswer(own)}` };
  },
};
