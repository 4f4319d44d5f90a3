import { restUrl } from '../../evidence/rest-root.ts';
import { GARBAGE_BEARER, JSON_ACCEPT, type Probe } from '../probe.ts';

export const garbageValidate: Probe = {
  id: 'garbage-validate',
  order: 230,
  sends: 'POST jwt-auth/v1/token/validate with "Bearer x.y.z"',
  tells: 'whether the Authorization header reaches the plugin, and whether the plugin has a secret',
  expects: '403 jwt_auth_invalid_token',
  uses: 'nothing',
  of: { method: 'jwt', elsewhere: true },
  plugin: 'usual',
  request: ({ evidence, root }) => ({
    method: 'POST',
    url: restUrl(root, evidence.site.validate_path),
    headers: { ...JSON_ACCEPT, ...GARBAGE_BEARER },
    body: null,
  }),
};
