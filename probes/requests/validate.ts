import { dialectOf } from '../../evidence/methods/dialects/spoken.ts';
import { restUrl } from '../../evidence/rest-root.ts';
import { credential, JSON_ACCEPT, type Probe } from '../probe.ts';
import { checkRequest } from '../token-check-request.ts';

export const validate: Probe = {
  id: 'validate',
  order: 130,
  sends: 'POST jwt-auth/v1/token/validate with the token',
  tells: 'whether the token that was just issued is accepted',
  expects: '200 jwt_auth_valid_token',
  uses: 'token',
  of: { method: 'jwt' },
  request: (context) => {
    const dialect = dialectOf(context.evidence);
    if (dialect !== null) return checkRequest(dialect, context, credential(context));
    return {
      method: 'POST',
      url: restUrl(context.root, context.evidence.site.validate_path),
      headers: { ...JSON_ACCEPT, ...credential(context) },
      body: null,
    };
  },
};
