import { dialectOf } from '../../evidence/methods/dialects/spoken.ts';
import { restUrl } from '../../evidence/rest-root.ts';
import { JSON_ACCEPT, type Probe } from '../probe.ts';
import { me } from './me.ts';

/** A twin of `me`: a server that drops Authorization lets a header of another name pass. */
export const meRenamed: Probe = {
  id: 'me-renamed',
  order: 141,
  sends: 'GET wp/v2/users/me with the token in the header Authentication',
  tells: 'whether the token is accepted where it comes in another header',
  uses: 'token',
  of: { method: 'jwt' },
  plugin: 'other',
  request(context) {
    const { renamed } = dialectOf(context.evidence) ?? {};
    if (renamed === undefined) return null;
    return {
      method: 'GET',
      url: restUrl(context.root, 'wp/v2/users/me', { context: 'edit', wprd: `${context.unique}n` }),
      headers: { ...JSON_ACCEPT, [renamed]: context.authorization },
    };
  },
  ...(me.keep ? { keep: me.keep } : {}),
};
