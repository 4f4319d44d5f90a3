import { draftSearched } from '../own-post.ts';
import type { Probe } from '../probe.ts';

export const draftSearch: Probe = draftSearched({
  id: 'draft-search',
  order: 170,
  sends: "GET wp/v2/posts with the token, searching for the draft's title",
  tells: 'whether a draft was created whose answer says nothing of it',
});
