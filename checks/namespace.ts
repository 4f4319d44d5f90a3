import { asObject } from '../base/json.ts';
import { describeAnswer } from '../evidence/describe.ts';
import { isPartial, jsonOf } from '../evidence/read.ts';
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
    const routes = {
      ...asObject(index.routes),
      ...asObject(asObject(jsonOf(exchanges['jwt-index'])).routes),
    };
    const absent = wanted.filter((path) => !takesPost(routes[`/${path}`]));
    if (absent.length === 0) return pass;
    // The index of a large site is longer than we read; the namespace's own index is short.
    const isUnread = !Array.isArray(index.namespaces) || isPartial(exchanges.index);
    if (isUnread && !exchanges['jwt-index']) return ask('jwt-index');
    if (isUnread && exchanges['jwt-index']?.response?.status !== 404)
      return failButGoOn(`the REST index cannot be read: ${describeAnswer(exchanges['jwt-index'])}`);
    return fail(`the REST index has no POST route ${absent.join(' and no ')}`);
  },
};

function takesPost(route: unknown): boolean {
  const { methods } = asObject(route);
  return Array.isArray(methods) && methods.includes('POST');
}
