import { asObject } from '../base/json.ts';
import type { RestRoot } from '../evidence/rest-root.ts';
import { restUrl } from '../evidence/rest-root.ts';
import { credential, JSON_ACCEPT, type Probe, type ProbeContext } from './probe.ts';

/** The same question with the same credential, "which application password is this", at each form of the address. */
export function introspectionAt(
  declared: Pick<Probe, 'id' | 'order' | 'sends' | 'tells' | 'expects'> & {
    rootOf(context: ProbeContext): RestRoot;
  },
): Probe {
  const { rootOf, ...probe } = declared;
  return {
    ...probe,
    uses: 'login',
    of: { method: 'application-password' },
    request: (context) => ({
      method: 'GET',
      url: restUrl(rootOf(context), 'wp/v2/users/me/application-passwords/introspect', {
        wprd: context.unique,
      }),
      headers: { ...JSON_ACCEPT, ...credential(context) },
    }),
    keep: (json) => {
      const { uuid, name, created, last_used, last_ip, code, message, data, _links } = asObject(json);
      // The address is of a person; that there is one says enough.
      const ip = typeof last_ip === 'string' ? 'known' : last_ip;
      return { uuid, name, created, last_used, last_ip: ip, code, message, data, _links };
    },
  };
}
