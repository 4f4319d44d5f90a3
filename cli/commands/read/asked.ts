import { methodIds } from '../../../evidence/methods/ids.ts';
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
}

/** What the files are read for, from the options. Throws `UsageError`. */
export function askedFrom(
  { site, request, login = 'jwt', allowOverride }: AskedOptions,
  home: Partial<Pick<Asked, 'base' | 'baseIs'>> = {},
): Asked {
  const method = methodIds.find((one) => one === login);
  if (!method) throw new UsageError(`--login ${login}: choose ${methodIds.join(', ')}`);
  const url = siteUrl(site);
  const base = baseOf(site) ?? home.base ?? '';
  const override = allowOverride === undefined ? undefined : overrideOf(allowOverride);
  if (override === null)
    throw new UsageError(
      `--allow-override "${allowOverride}": write it as in the configuration of Apache, All, None or 'FileInfo AuthConfig'`,
    );
  const { request: usual, authorization } = usualRequests[method];
  const asked = askedRequest(request ?? usual(base), {
    host: url?.host ?? 'shop.example',
    https: url?.protocol !== 'http:',
    headers: { authorization },
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
    isSiteKnown: url !== null,
    ...(override && { override }),
  };
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
