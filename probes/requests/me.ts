import { asObject } from '../../base/json.ts';
import { restUrl } from '../../evidence/rest-root.ts';
import { credential, JSON_ACCEPT, type Probe } from '../probe.ts';

export const me: Probe = {
  id: 'me',
  order: 140,
  sends: 'GET wp/v2/users/me with the token',
  tells: 'who WordPress takes the token for, and what that user may do',
  expects: '200 with the user as JSON',
  uses: 'token',
  request: (context) => ({
    method: 'GET',
    url: restUrl(context.root, 'wp/v2/users/me', { context: 'edit', wprd: context.unique }),
    headers: { ...JSON_ACCEPT, ...credential(context) },
  }),
  keep: (json) => {
    const { id, roles, capabilities, code, message } = asObject(json);
    return { id, roles, capabilities, code, message };
  },
};
