import { asObject } from '../../base/json.ts';
import { listed } from './listed.ts';
import type { Method } from './method.ts';

/** In WordPress since 5.6. Its index lists them where they are switched on and it believes that TLS is in use. */
export const applicationPassword: Method = {
  id: 'application-password',
  name: 'application passwords',
  carries: 'password',
  first: 'introspect',
  isOffered: (evidence) =>
    listed(evidence, ({ authentication }) => asObject(authentication)['application-passwords'] !== undefined),
};
