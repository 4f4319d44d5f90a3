import { restUrl } from '../../evidence/rest-root.ts';
import { JSON_ACCEPT, type Probe } from '../probe.ts';

/** There is nothing to delete at this address, and nobody is logged in: WordPress answers that it has no such route. */
export const plainDelete: Probe = {
  id: 'plain-delete',
  order: 245,
  sends: 'DELETE jwt-auth/v1/token/validate, where nothing can be deleted, without a token',
  tells: 'whether a DELETE reaches WordPress at all',
  uses: 'nothing',
  request: ({ evidence: { site }, root }) => ({
    method: 'DELETE',
    url: restUrl(root, site.validate_path),
    headers: JSON_ACCEPT,
    body: null,
  }),
};
