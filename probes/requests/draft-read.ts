import { idNamed } from '../draft-fate.ts';
import { postRead } from '../own-post.ts';

export const draftRead = postRead({
  id: 'draft-read',
  order: 160,
  sends: 'GET the post that the answer to the create names',
  tells: 'whether it is the draft of this visit: nothing else is removed',
  idOf: ({ evidence }) => idNamed(evidence),
});
