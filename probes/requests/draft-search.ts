import { restUrl } from '../../evidence/rest-root.ts';
import { keepPost } from '../own-post.ts';
import { bearer, JSON_ACCEPT, type Probe } from '../probe.ts';

/** In any of them a draft may lie that a plugin has handled; WordPress lists no others. */
const STATUSES = 'draft,pending,private,future,publish';

export const draftSearch: Probe = {
  id: 'draft-search',
  order: 170,
  sends: "GET wp/v2/posts with the token, searching for the draft's title",
  tells: 'whether a draft was created whose answer says nothing of it',
  uses: 'token',
  cleansUp: true,
  request(context) {
    const { draft_mark: mark } = context.evidence;
    if (mark === undefined) return null;
    const query = { search: mark, status: STATUSES, context: 'edit', wprd: `${context.unique}s` };
    const url = restUrl(context.root, 'wp/v2/posts', query);
    return { method: 'GET', url, headers: { ...JSON_ACCEPT, ...bearer(context) } };
  },
  keep: (json) => (Array.isArray(json) ? json.slice(0, 20).map(keepPost) : keepPost(json)),
};
