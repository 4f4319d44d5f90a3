import { urlOf } from '../../evidence/address.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Asked } from '../asked.ts';
import { namedIn } from '../named-in.ts';

/** What stands in for the credential of a scheme: no file looks at what is in it. */
const standIns: Readonly<Record<string, string>> = { bearer: 'Bearer x.y.z', basic: 'Basic eDp5' };

/** A request as the visit sent it, for the files to be read for; null for one to no address. */
export function askedAs(
  { request }: Pick<Exchange, 'request'>,
  { base, login }: Pick<Asked, 'base' | 'login'>,
): Asked | null {
  const url = urlOf(request.url);
  if (url === null) return null;
  const headers = Object.fromEntries(
    request.headers
      .map(([name, value]): [string, string] => [name.toLowerCase(), value])
      .filter(([name]) => name !== 'cookie' && name !== 'host')
      .map(([name, value]) => [name, name === 'authorization' ? standInFor(value) : value]),
  );
  return {
    request: {
      method: request.method,
      path: url.pathname,
      query: url.search.slice(1),
      headers,
      host: url.host,
      https: url.protocol === 'https:',
    },
    base,
    login,
    isSiteKnown: true,
  };
}

function standInFor(value: string): string {
  const [scheme = ''] = value.split(' ');
  return namedIn(standIns, scheme.toLowerCase()) ?? 'Bearer x.y.z';
}
