import { restUrl } from '../../evidence/rest-root.ts';
import type { Probe } from '../probe.ts';
import { preflight } from './preflight.ts';

/** A twin of `preflight` at another address: what one answer shows may be an accident, or of that address alone. */
export const loginPreflight: Probe = {
  id: 'login-preflight',
  order: 275,
  sends: 'OPTIONS jwt-auth/v1/token, as a browser on another origin does before it logs in',
  tells: 'whether every preflight is answered as the first one was',
  uses: 'nothing',
  of: { method: 'jwt' },
  request(context) {
    const request = preflight.request(context);
    return request && { ...request, url: restUrl(context.root, context.evidence.site.token_path) };
  },
  keep: () => ({}),
};
