import { dialectOf } from '../../evidence/methods/dialects/spoken.ts';
import { restUrl } from '../../evidence/rest-root.ts';
import { loginRequest } from '../login-request.ts';
import { JSON_ACCEPT, type Probe } from '../probe.ts';

export const token: Probe = {
  id: 'token',
  order: 100,
  sends: 'POST jwt-auth/v1/token with the username and password as form-data',
  tells: 'whether the plugin issues a token for these credentials',
  expects: '200 with a token',
  uses: 'login',
  of: { method: 'jwt', elsewhere: true },
  request: (context) => {
    const { evidence, root, username, password } = context;
    const dialect = dialectOf(evidence);
    if (dialect !== null) return loginRequest(dialect, context);
    const body = new Map([
      ['username', username],
      ['password', password],
    ]);
    return { method: 'POST', url: restUrl(root, evidence.site.token_path), headers: JSON_ACCEPT, body };
  },
};
