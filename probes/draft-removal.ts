import type { Evidence } from '../evidence/evidence.ts';
import { asObject, jsonOf } from '../evidence/read.ts';
import { restUrl } from '../evidence/rest-root.ts';
import { bearer, JSON_ACCEPT, type Probe, type ProbeContext } from './probe.ts';

/** The draft's id once it was created; null otherwise. */
export function draftId(evidence: Evidence): number | null {
  const { id } = asObject(jsonOf(evidence.exchanges.draft));
  return evidence.exchanges.draft?.response?.status === 201 && Number.isSafeInteger(id)
    ? (id as number)
    : null;
}

function draftUrl(context: ProbeContext, query: Record<string, string>): string | null {
  const id = draftId(context.evidence);
  return id === null ? null : restUrl(context.root, `wp/v2/posts/${id}`, query);
}

export const draftDelete: Probe = {
  id: 'draft-delete',
  sends: 'DELETE the draft with force=true',
  tells: 'whether the draft can be removed again',
  uses: 'token',
  writes: true,
  cleansUp: true,
  request(context) {
    const url = draftUrl(context, { force: 'true' });
    return url === null ? null : { method: 'DELETE', url, headers: { ...JSON_ACCEPT, ...bearer(context) } };
  },
};

export const draftDeleteOverride: Probe = {
  id: 'draft-delete-override',
  sends: 'POST with X-HTTP-Method-Override: DELETE to the draft',
  tells: 'whether the draft can be removed where a server refuses DELETE',
  uses: 'token',
  writes: true,
  cleansUp: true,
  request(context) {
    const url = draftUrl(context, { force: 'true' });
    const headers = { ...JSON_ACCEPT, ...bearer(context), 'x-http-method-override': 'DELETE' };
    return url === null ? null : { method: 'POST', url, headers, body: null };
  },
};

export const draftGone: Probe = {
  id: 'draft-gone',
  sends: 'GET the draft with the token',
  tells: 'whether the draft is gone',
  uses: 'token',
  cleansUp: true,
  request(context) {
    const url = draftUrl(context, { context: 'edit', wprd: context.unique });
    return url === null ? null : { method: 'GET', url, headers: { ...JSON_ACCEPT, ...bearer(context) } };
  },
};
