import { describeAnswer } from '../../../evidence/describe.ts';
import type { Facts } from '../../../evidence/facts.ts';
import { type KeyAnswer, keyAnswer } from '../../../evidence/methods/key-answer.ts';
import type { ProbeId } from '../../../probes/ids.ts';
import { whyNoKey } from '../../../probes/woocommerce.ts';
import { ask, fail, pass } from '../../check.ts';
import type { MethodCheck } from '../method-check.ts';

const says: Partial<Record<KeyAnswer, string>> = {
  anonymous: 'the request with the key is treated as anonymous',
  unknown: 'the key is not known',
  refused: 'WooCommerce knows the key and refuses the request',
};

/** Each of these is asked once, and tells what the first answer leaves open. */
const next: Partial<Record<KeyAnswer, ProbeId>> = { anonymous: 'wc-products-query', refused: 'wc-batch' };

export const validate: MethodCheck = {
  question: 'the consumer key and its secret are accepted',
  needs: ['wc-products'],
  alsoReads: ['wc-products-query', 'wc-batch'],
  judge(facts) {
    const products = facts.exchanges['wc-products'];
    const answer = keyAnswer(products);
    // Whoever is told that its user may not is logged in; the next check says what that user lacks.
    if (answer === 'accepted' || answer === 'forbidden') return pass;
    const probe = answer === null ? undefined : next[answer];
    if (probe !== undefined && isOpen(facts, probe)) return ask(probe);
    const outcome = products?.response
      ? ((answer && says[answer]) ?? 'the key is not accepted')
      : 'the key got no answer';
    return fail(`${outcome}: ${describeAnswer(products)}`);
  },
};

/** What may not be sent leaves the first answer as it is: it is a failure all the same. */
function isOpen(facts: Facts, probe: ProbeId): boolean {
  const { exchanges, unsent } = facts;
  return !exchanges[probe] && unsent[probe] === undefined && whyNoKey(probe, facts) === null;
}
