import type { Client, ClientRequest } from '../../../evidence/clients/client.ts';
import { clientIds } from '../../../evidence/clients/ids.ts';
import { clients } from '../../../evidence/clients/index.ts';
import { type MethodId, methodIds } from '../../../evidence/methods/ids.ts';
import type { Asked } from '../../../site-files/asked.ts';
import { overrideOf } from '../../../site-files/htaccess/evaluate/override.ts';
import { askedRequest } from '../../../site-files/request.ts';
import { usualRequests } from '../../../site-files/usual-request.ts';
import { UsageError } from '../../io.ts';

export interface AskedOptions {
  site?: string;
  request?: string;
  login?: string;
  allowOverride?: string;
  as?: string;
  userAgent?: string;
}

/** What the files are read for: by the options, else by how clients were seen to log in. Throws `UsageError`. */
export function askedFrom(
  { site, request, login, allowOverride, as, userAgent }: AskedOptions,
  home: Partial<Pick<Asked, 'base' | 'baseIs'>> = {},
  seen: MethodId | null = null,
): Asked {
  const client = clientOf(as);
  const chosen = login ?? client?.login;
  // A request that is named may want a token.
  const isLoginSeen = chosen === undefined && request === undefined && seen !== null;
  const wanted = isLoginSeen ? seen : (chosen ?? 'jwt');
  const method = methodIds.find((one) => one === wanted);
  if (!method) throw new UsageError(`--login ${login}: choose ${methodIds.join(', ')}`);
  const agent = userAgent ?? client?.userAgent;
  if (agent !== undefined && !/^[\x20-\x7e]+$/.test(agent))
    throw new UsageError("--user-agent: write it as the client sends it, 'python-requests/2.32.3'");
  const url = siteUrl(site);
  const base = baseOf(site) ?? home.base ?? '';
  const override = allowOverride === undefined ? undefined : overrideOf(allowOverride);
  if (override === null)
    throw new UsageError(
      `--allow-override "${allowOverride}": write it as in the configuration of Apache, All, None or 'FileInfo AuthConfig'`,
    );
  const { request: usual, authorization } = usualRequests[method];
  const own = client?.test[method];
  const asked = askedRequest(request ?? (own ? lineOf(own, base) : usual(base)), {
    host: url?.host ?? 'shop.example',
    https: url?.protocol !== 'http:',
    headers: { ...client?.headers, ...(agent !== undefined && { 'user-agent': agent }), authorization },
  });
  if (!asked)
    throw new UsageError(
      `--request "${request}": write a method and a path, 'GET /wp-json/wp/v2/posts?per_page=1'`,
    );
  return {
    request: asked,
    base,
    ...(home.baseIs && { baseIs: home.baseIs }),
    login: method,
    ...(isLoginSeen && { isLoginSeen }),
    isSiteKnown: url !== null,
    ...(override && { override }),
  };
}

function clientOf(as: string | undefined): Client | null {
  if (as === undefined) return null;
  const id = clientIds.find((one) => one === as);
  if (!id) throw new UsageError(`--as ${as}: choose ${clientIds.join(', ')}`);
  return clients[id];
}

/** With which a client tests its credentials. */
function lineOf({ method, route, query = {} }: ClientRequest, base: string): string {
  const args = new URLSearchParams(query).toString();
  return `${method} ${base}/wp-json/${route}${args === '' ? '' : `?${args}`}`;
}

/** The path of WordPress, where the address of the site says it. */
export function baseOf(site: string | undefined): string | null {
  return siteUrl(site)?.pathname.replace(/\/+$/, '') ?? null;
}

function siteUrl(site: string | undefined): URL | null {
  if (site === undefined) return null;
  const address = /^https?:\/\//i.test(site) ? site : `https://${site}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) throw new UsageError(`--site ${site} is no address; write it as https://shop.example/blog`);
  return url;
}
