import { restUrl } from '../../evidence/rest-root.ts';
import { JSON_ACCEPT, type Probe, UNSIGNED_BEARER } from '../probe.ts';

export const unsignedValidate: Probe = {
  id: 'unsigned-validate',
  order: 250,
  sends: 'POST jwt-auth/v1/token/validate with a well-formed token that nobody signed',
  tells: 'whether the key and the algorithm of the site can check a token at all',
  uses: 'nothing',
  of: { method: 'jwt' },
  plugin: 'usual',
  request: ({ evidence, root }) => ({
    method: 'POST',
    url: restUrl(root, evidence.site.validate_path),
    headers: { ...JSON_ACCEPT, ...UNSIGNED_BEARER },
    body: null,
  }),
};
