import { asObject } from '../base/json.ts';
import { describeAnswer } from '../evidence/describe.ts';
import type { Exchange } from '../evidence/exchange.ts';
import type { Facts } from '../evidence/facts.ts';
import { isWithoutLogin } from '../evidence/jwt-plugins.ts';
import { speaksUsefulteam } from '../evidence/methods/dialects/usefulteam.ts';
import { codeOf, isPartial, jsonOf, statusOf } from '../evidence/read.ts';
import { isUnwritten } from '../evidence/rest-root.ts';
import { ask, type Check, fail, failButGoOn, pass } from './check.ts';

export const namespace: Check = {
  id: 'namespace',
  order: 30, // without the routes no login can work
  question: 'the JWT routes exist',
  after: ['permalinks'],
  needs: ['index'],
  judge(facts) {
    const { exchanges, site } = facts;
    const index = facts.index();
    const wanted = [site.token_path, site.validate_path];
    const ofIndex = asObject(index.routes);
    const routes = { ...ofIndex, ...asObject(asObject(jsonOf(exchanges['jwt-index'])).routes) };
    const absent = wanted.filter((path) => !takesPost(routes[`/${path}`]));
    const isThere = absent.length === 0;
    // Where the index was found at another address, the permalinks check has said what is wrong with this one.
    if (isThere && wanted.every((path) => takesPost(ofIndex[`/${path}`]))) return pass;
    if (isIndexBroken(exchanges.index) && (isThere || isAnswering(facts)))
      return failButGoOn(`the REST index cannot be read: ${describeAnswer(exchanges.index)}`);
    if (isThere || isAnswering(facts)) return pass;
    // The index of a large site is longer than we read; the namespace's own index is short.
    const isUnread = !namesCore(index) || isPartial(exchanges.index);
    if (isUnread && !exchanges['jwt-index']) return ask('jwt-index');
    const isOpen = Array.isArray(jsonOf(exchanges.posts));
    // Where it lists no login there may be one beside the REST API, which is then asked in its own way.
    const mayBeBeside = namesCore(index) && !isPartial(exchanges.index) && isWithoutLogin(facts);
    if (isOpen && mayBeBeside && !exchanges.graphql && facts.unsent.graphql === undefined)
      return ask('graphql');
    // An index may be emptied, closed or shortened by a plugin; the routes answer all the same.
    if (isOpen && !exchanges['garbage-validate'] && facts.unsent['garbage-validate'] === undefined)
      return ask('garbage-validate');
    if (isUnread && exchanges['jwt-index']?.response?.status !== 404)
      return failButGoOn(`the REST index cannot be read: ${describeAnswer(exchanges['jwt-index'])}`);
    return fail(`the REST index has no POST route ${absent.join(' and no ')}`);
  },
};

/** WordPress's own namespace is there as long as nobody takes it out. */
function namesCore({ namespaces }: Record<string, unknown>): boolean {
  return Array.isArray(namespaces) && namespaces.includes('wp/v2');
}

/** Neither an index nor a refusal: clients that begin with it go no further. */
export function isIndexBroken(index: Exchange | undefined): boolean {
  const json = jsonOf(index);
  const isOfAnother = Array.isArray(json) ? json.length > 0 : codeOf(index) !== null;
  return isUnwritten(index) || (statusOf(index) ?? 0) >= 500 || (statusOf(index) === 200 && isOfAnother);
}

/** The route of the plugin itself answers: what an index says of it counts no more. */
function isAnswering({ exchanges }: Facts): boolean {
  const answer = exchanges['garbage-validate'];
  return /^jwt_auth_/.test(codeOf(answer) ?? '') && !speaksUsefulteam(answer);
}

function takesPost(route: unknown): boolean {
  const { methods } = asObject(route);
  return Array.isArray(methods) && methods.includes('POST');
}
