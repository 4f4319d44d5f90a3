import { provenId } from '../draft-steps.ts';
import { postRead } from '../own-post.ts';

export const draftGone = postRead({
  id: 'draft-gone',
  order: 210,
  sends: 'GET the draft with the token',
  tells: 'whether the draft is gone',
  idOf: ({ evidence }) => provenId(evidence),
});
