import { restUrl } from '../evidence/rest-root.ts';
import { keepPost } from './draft.ts';
import { idNamed } from './draft-fate.ts';
import { idFound, provenId } from './draft-steps.ts';
import type { ProbeId } from './ids.ts';
import { bearer, JSON_ACCEPT, type Probe, type ProbeContext } from './probe.ts';

/** In any of them a draft may lie that a plugin has handled; WordPress lists no others. */
const STATUSES = 'draft,pending,private,future,publish';

export const draftRead = reads(
  'draft-read',
  'GET the post that the answer to the create names',
  'whether it is the draft of this visit: nothing else is removed',
  ({ evidence }) => idNamed(evidence),
);

export const foundDraft = reads(
  'found-draft',
  'GET the post that was found for the draft',
  'whether it is the draft of this visit: nothing else is removed',
  ({ evidence }) => idFound(evidence),
);

export const draftGone = reads(
  'draft-gone',
  'GET the draft with the token',
  'whether the draft is gone',
  ({ evidence }) => provenId(evidence),
);

/** A cache that looks at no query has the address from before; with a slash at its end WordPress takes it all the same. */
export const draftGoneUncached = reads(
  'draft-gone-uncached',
  'GET the draft with the token, at an address that no cache knows',
  'whether the draft is gone where a cache may still show it',
  ({ evidence }) => provenId(evidence),
  '/',
);

export const draftSearch: Probe = {
  id: 'draft-search',
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

export const draftDelete: Probe = {
  id: 'draft-delete',
  sends: 'DELETE the draft with force=true',
  tells: 'whether the draft can be removed again',
  uses: 'token',
  writes: 'removes',
  cleansUp: true,
  request: (context) => removal(context, 'DELETE', {}),
  keep: keepPost,
};

export const draftDeleteOverride: Probe = {
  id: 'draft-delete-override',
  sends: 'POST with X-HTTP-Method-Override: DELETE to the draft',
  tells: 'whether the draft can be removed where a server refuses DELETE',
  uses: 'token',
  writes: 'removes',
  cleansUp: true,
  request: (context) => removal(context, 'POST', { 'x-http-method-override': 'DELETE' }),
  keep: keepPost,
};

function removal(context: ProbeContext, method: string, more: Record<string, string>) {
  const id = provenId(context.evidence);
  if (id === null) return null;
  const url = restUrl(context.root, `wp/v2/posts/${id}`, { force: 'true' });
  return { method, url, headers: { ...JSON_ACCEPT, ...bearer(context), ...more }, body: null };
}

function reads(
  id: ProbeId,
  sends: string,
  tells: string,
  idOf: (context: ProbeContext) => number | null,
  ending = '',
): Probe {
  return {
    id,
    sends,
    tells,
    uses: 'token',
    cleansUp: true,
    request(context) {
      const post = idOf(context);
      if (post === null) return null;
      // The same address again, and no cache may answer from before.
      const query = { context: 'edit', wprd: `${context.unique}${id.startsWith('draft-gone') ? '' : 'r'}` };
      const url = restUrl(context.root, `wp/v2/posts/${post}${ending}`, query);
      return { method: 'GET', url, headers: { ...JSON_ACCEPT, ...bearer(context) } };
    },
    keep: keepPost,
  };
}
