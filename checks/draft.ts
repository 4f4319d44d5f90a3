import { describeAnswer } from '../evidence/describe.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { codeOf, jsonOf, statusOf } from '../evidence/read.ts';
import { draftId } from '../probes/draft-removal.ts';
import { matches } from '../schemas/index.ts';
import { ask, type Check, fail, pass } from './check.ts';

export const draft: Check = {
  id: 'draft',
  question: 'an authenticated POST creates a draft, then it is gone',
  after: ['validate'],
  needs: ['draft'],
  judge(evidence) {
    const { exchanges } = evidence;
    if (statusOf(exchanges.draft) !== 201)
      return fail(`no draft was created: ${describeAnswer(exchanges.draft)}`);
    const id = draftId(evidence);
    if (id === null) return fail('the answer 201 names no id, so the draft cannot be removed');
    if (!exchanges['draft-delete']) return ask('draft-delete');
    if (!isDeleted(evidence) && !exchanges['draft-delete-override']) return ask('draft-delete-override');
    if (!exchanges['draft-gone']) return ask('draft-gone');
    if (![404, 410].includes(statusOf(exchanges['draft-gone']) ?? 0))
      return fail(
        `draft ${id} was not seen to be gone after it was deleted: ${describeAnswer(exchanges['draft-gone'])}`,
      );
    const mismatch = matches('created', jsonOf(exchanges.draft));
    return mismatch === null ? pass : fail(`the created draft has another shape: ${mismatch}`);
  },
  // Without its secret the plugin refuses every token alike, a broken one too, so that one needs no credentials.
  judgeWithout({ exchanges }) {
    const garbage = exchanges['garbage-posts'];
    if (!garbage) return ask('garbage-posts');
    return codeOf(garbage) === 'jwt_auth_bad_config'
      ? fail(`no request with a token can work: ${describeAnswer(garbage)}`)
      : null;
  },
};

function isDeleted({ exchanges }: Evidence): boolean {
  return statusOf(exchanges['draft-delete']) === 200 || statusOf(exchanges['draft-delete-override']) === 200;
}
