import type { MethodId } from '../../../evidence/methods/ids.ts';
import { methodIds } from '../../../evidence/methods/ids.ts';
import type { Asked } from '../../../site-files/asked.ts';
import { askedRequest } from '../../../site-files/request.ts';
import { UsageError } from '../../io.ts';

export interface AskedOptions {
  site?: string;
  request?: string;
  login?: string;
}

/** The request that shows whether a client is let in, for each login, and the header that it sends. */
const defaults: Readonly<Record<MethodId, { request: (base: string) => string; authorization: string }>> = {
  jwt: {
    request: (base) => `POST ${base}/wp-json/jwt-auth/v1/token/validate`,
    authorization: 'Bearer x.y.z',
  },
  'application-password': {
    request: (base) => `GET ${base}/wp-json/wp/v2/users/me`,
    authorization: 'Basic eDp5',
  },
  woocommerce: { request: (base) => `GET ${base}/wp-json/wc/v3/products`, authorization: 'Basic eDp5' },
};

/** What the files are read for, from the options. Throws `UsageError`. */
export function askedFrom({ site, request, login = 'jwt' }: AskedOptions): Asked {
  const method = methodIds.find((one) => one === login);
  if (!method) throw new UsageError(`--login ${login}: choose ${methodIds.join(', ')}`);
  const url = siteUrl(site);
  const base = url?.pathname.replace(/\/+$/, '') ?? '';
  const { request: usual, authorization } = defaults[method];
  const asked = askedRequest(request ?? usual(base), {
    host: url?.host ?? 'shop.example',
    https: url?.protocol !== 'http:',
    headers: { authorization },
  });
  if (!asked)
    throw new UsageError(
      `--request "${request}": write a method and a path, 'GET /wp-json/wp/v2/posts?per_page=1'`,
    );
  return { request: asked, base, login: method, isSiteKnown: url !== null };
}

function siteUrl(site: string | undefined): URL | null {
  if (site === undefined) return null;
  const address = /^https?:\/\//i.test(site) ? site : `https://${site}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) throw new UsageError(`--site ${site} is no address; write it as https://shop.example/blog`);
  return url;
}
