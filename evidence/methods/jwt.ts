import { asObject } from '../../base/json.ts';
import { listed } from './listed.ts';
import type { Method } from './method.ts';

export const jwt: Method = {
  id: 'jwt',
  name: 'JSON Web Tokens',
  carries: 'token',
  first: 'token',
  isOffered: (evidence) =>
    listed(evidence, ({ routes }) => asObject(routes)[`/${evidence.site.token_path}`] !== undefined),
};
