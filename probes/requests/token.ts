import { restUrl } from '../../evidence/rest-root.ts';
import { JSON_ACCEPT, type Probe } from '../probe.ts';

export const token: Probe = {
  id: 'token',
  order: 100,
  sends: 'POST jwt-auth/v1/token with the username and password as form-data',
  tells: 'whether the plugin issues a token for these credentials',
  expects: '200 with a token',
  uses: 'login',
  of: { method: 'jwt', elsewhere: true },
  request: ({ evidence, root, username, password }) => {
    const body = new Map([
      ['username', username],
      ['password', password],
    ]);
    return { method: 'POST', url: restUrl(root, evidence.site.token_path), headers: JSON_ACCEPT, body };
  },
};
