import { restUrl } from '../../evidence/rest-root.ts';
import { bearer, JSON_ACCEPT, type Probe } from '../probe.ts';

export const validate: Probe = {
  id: 'validate',
  order: 130,
  sends: 'POST jwt-auth/v1/token/validate with the token',
  tells: 'whether the token that was just issued is accepted',
  uses: 'token',
  request: (context) => ({
    method: 'POST',
    url: restUrl(context.root, context.evidence.site.validate_path),
    headers: { ...JSON_ACCEPT, ...bearer(context) },
    body: null,
  }),
};
