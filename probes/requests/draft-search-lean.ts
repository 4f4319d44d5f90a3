import { draftSearched, LEAN } from '../own-post.ts';
import type { Probe } from '../probe.ts';

export const draftSearchLean: Probe = draftSearched({
  id: 'draft-search-lean',
  order: 175,
  sends: 'GET the same without what is rendered, and with the headers of the answer in its body',
  tells: 'whether the draft can be found where a whole answer does not arrive',
  query: LEAN,
});
