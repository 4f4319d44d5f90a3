import { restUrl } from '../../evidence/rest-root.ts';
import { JSON_ACCEPT, type Probe } from '../probe.ts';

/** `{"typ":"JWT","alg":"HS256"}`, `{}`, and a signature of nothing: well-formed, so that php-jwt gets as far as its key. */
const UNSIGNED = 'eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.e30.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

export const unsignedValidate: Probe = {
  id: 'unsigned-validate',
  order: 250,
  sends: 'POST jwt-auth/v1/token/validate with a well-formed token that nobody signed',
  tells: 'whether the key and the algorithm of the site can check a token at all',
  uses: 'nothing',
  of: { method: 'jwt' },
  request: ({ evidence, root }) => ({
    method: 'POST',
    url: restUrl(root, evidence.site.validate_path),
    headers: { ...JSON_ACCEPT, authorization: `Bearer ${UNSIGNED}` },
    body: null,
  }),
};
