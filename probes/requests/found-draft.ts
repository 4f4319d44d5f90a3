import { idFound } from '../draft-steps.ts';
import { postRead } from '../own-post.ts';

export const foundDraft = postRead({
  id: 'found-draft',
  order: 180,
  sends: 'GET the post that was found for the draft',
  tells: 'whether it is the draft of this visit: nothing else is removed',
  idOf: ({ evidence }) => idFound(evidence),
});
