import { pathOf } from '../evidence/address.ts';
import { describeOutcome } from '../evidence/describe.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Facts } from '../evidence/facts.ts';
import { dialectSpeaking } from '../evidence/methods/dialects/speaking.ts';
import { isRestAnswer } from '../evidence/read.ts';
import { isIndexAlone, isIndexAloneRedirected, isSameName, rootAt } from '../evidence/rest-root.ts';
import type { ProbeId } from '../probes/ids.ts';
import { ask, type Check, fail, failButGoOn, pass, warn } from './check.ts';

export const permalinks: Check = {
  id: 'permalinks',
  order: 20, // decides the address that everything after it talks to
  question: 'pretty REST addresses reach WordPress',
  after: ['smoke'],
  needs: ['index'],
  judge(facts) {
    const { exchanges } = facts;
    if (isRestAnswer(exchanges.index) || isIndexAlone(facts)) return pass;
    // A plugin that closes the index runs in WordPress.
    if (dialectSpeaking(exchanges.index) !== null) return pass;
    if (isIndexAloneRedirected(facts))
      return warn(`the index of the API ${describeOutcome(exchanges.index)}, while its routes answer`);
    const missing = elsewhere(facts).filter((probe) => !exchanges[probe]);
    if (missing.length > 0) return ask(...missing);
    const answer = `/wp-json/ ${describeOutcome(exchanges.index)}`;
    const root = facts.workingRoot();
    if (root === null) return fail(`${answer}, and WordPress answers at no other REST address`);
    return failButGoOn(`${answer}; WordPress answers at ${root.base}, and the visit goes on there`);
  },
};

/** Where else WordPress may answer, as far as the evidence gives an address to ask. */
function elsewhere(facts: Facts): ProbeId[] {
  const others: ProbeId[] = ['rest-route-index', 'pathinfo-index'];
  const root = facts.rootElsewhere();
  if (facts.redirectedRoot()) others.unshift('redirected-index');
  // Any answer of the API names the root too, so the page is asked only where none came.
  if (root === null && facts.exchanges['rest-route-index']) others.push('home');
  if (root !== null && isNew(root, facts) && isSameName(facts.site.url, root)) others.push('announced-index');
  return others;
}

/** Not one of the addresses that are asked anyway. */
function isNew(root: string, { site: { url } }: Evidence): boolean {
  const { style, base } = rootAt(root);
  if (style === 'query') return pathOf(base).replace(/\/index\.php$/, '') !== pathOf(url);
  return ![`${url}/wp-json/`, `${url}/index.php/wp-json/`].includes(base);
}
