import { provenId } from '../draft-steps.ts';
import { postRead } from '../own-post.ts';

/** A cache that looks at no query has the address from before; with a slash at its end WordPress takes it all the same. */
export const draftGoneUncached = postRead({
  id: 'draft-gone-uncached',
  order: 220,
  sends: 'GET the draft with the token, at an address that no cache knows',
  tells: 'whether the draft is gone where a cache may still show it',
  idOf: ({ evidence }) => provenId(evidence),
  ending: '/',
});
