import { type Access, accesses, webServers } from '../../evidence/access.ts';
import { type ClientId, clientIds } from '../../evidence/clients/ids.ts';
import { type MethodId, methodIds } from '../../evidence/methods/ids.ts';
import { mistakeInKey } from '../../evidence/methods/key-mistakes.ts';
import { whyUnfit } from '../../evidence/methods/others.ts';
import { readOriginText } from '../../sites/fields/addresses.ts';
import type { Site } from '../../sites/site.ts';
import { UsageError } from '../io.ts';
import { oneOf } from '../output/options.ts';

/** What the command line may say of a site. */
export interface GivenSite {
  readOnly?: true;
  allowHttp?: true;
  origin?: string;
  chunked?: true;
  access?: string[];
  server?: string;
  login?: string;
  as?: string;
}

/** What the command line says goes before what the sites file does. */
export function withGiven(
  site: Site,
  { readOnly, allowHttp, origin, chunked, access, server, login, as }: GivenSite,
): Site {
  for (const one of access ?? []) oneOf('--access', one, accesses);
  if (server !== undefined) oneOf('--server', server, webServers);
  if (login !== undefined) checkLogin(login);
  if (as !== undefined) oneOf('--as', as, clientIds);
  const misnamed = login === 'woocommerce' && site.auth ? mistakeInKey(site.auth.username) : null;
  if (misnamed !== null) throw new UsageError(`--login woocommerce: the user ${misnamed}`);
  return {
    ...site,
    readOnly: site.readOnly || readOnly === true,
    allowHttp: site.allowHttp || allowHttp === true,
    ...(origin === undefined ? {} : { origin: originOf(origin) }),
    ...(chunked ? { chunked } : {}),
    ...(access === undefined ? {} : { access: access as Access[] }),
    ...(server === undefined ? {} : { server }),
    ...(login === undefined ? {} : { login: login as MethodId }),
    ...(as === undefined ? {} : { as: as as ClientId }),
  };
}

function checkLogin(login: string): void {
  const why = whyUnfit(login);
  if (why !== null) throw new UsageError(`--login ${login} ${why}`);
  oneOf('--login', login, methodIds);
}

function originOf(given: string): string {
  const { url, mistakes } = readOriginText(given, '--origin', true);
  const [mistake] = mistakes;
  if (url === null || mistake !== undefined)
    throw new UsageError(
      [mistake?.message ?? '--origin is no address', mistake?.hint].filter(Boolean).join('; '),
    );
  return url.origin;
}
