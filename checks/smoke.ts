import { describeAnswer } from '../evidence/describe.ts';
import { jsonOf } from '../evidence/read.ts';
import { matches } from '../schemas/index.ts';
import { type Check, fail, failButGoOn, pass } from './check.ts';

export const smoke: Check = {
  id: 'smoke',
  order: 10, // the plainest request first: when it fails, nothing is reached at all
  question: 'public posts are readable',
  after: [],
  needs: ['posts'],
  judge({ exchanges: { posts } }) {
    if (!posts?.response) return fail(`no answer: ${describeAnswer(posts)}`);
    const list = jsonOf(posts);
    if (posts.response.status !== 200 || !Array.isArray(list))
      return failButGoOn(`a list of posts was expected, the answer was ${describeAnswer(posts)}`);
    const mismatch = matches('posts', list);
    return mismatch === null ? pass : failButGoOn(`the list of posts has another shape: ${mismatch}`);
  },
};
