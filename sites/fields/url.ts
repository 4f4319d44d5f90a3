import { isLoopback } from '../../base/loopback.ts';
export interface UrlReading {
  /** What could be made of the text, even where something about it is wrong. */
  url: URL | null;
  mistakes: { message: string; hint?: string }[];
}

/** WordPress below its own address: what people copy from the address bar. */
const INSIDE_WORDPRESS = /\/(wp-json|wp-admin|wp-login\.php)(?:\/.*)?$/;

/** The address of a site. Suggestions repeat the text, so `mayShow` is false for text from the environment. */
export function readSiteUrl(text: string, label: string, mayShow: boolean): UrlReading {
  const { url, mistakes } = readUrl(text, label, mayShow);
  if (url === null) return { url, mistakes };
  const base = withoutSlash(url.origin + url.pathname.replace(INSIDE_WORDPRESS, ''));
  const hint = mayShow ? { hint: `did you mean ${base}` } : {};
  if (url.search !== '')
    mistakes.push({ message: `${label} has a query; expected the address alone`, ...hint });
  const inside = INSIDE_WORDPRESS.exec(url.pathname)?.[1];
  if (inside !== undefined)
    mistakes.push({
      message: `${label} points at /${inside}; expected the address of the site itself`,
      ...hint,
    });
  return { url, mistakes };
}

/** A REST root may be a query: without pretty permalinks it is `/?rest_route=/`. */
export function readRestRoot(text: string, label: string, mayShow: boolean): UrlReading {
  const { url, mistakes } = readUrl(text, label, mayShow);
  if (url !== null && url.search !== '' && !/^\?rest_route=\/?$/.test(url.search))
    mistakes.push({
      message: `${label} has a query; expected the address alone, or one that ends in ?rest_route=/`,
    });
  return { url, mistakes };
}

export function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}

function readUrl(text: string, label: string, mayShow: boolean): UrlReading {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return withoutScheme(text, label, mayShow);
  if (scheme !== 'http' && scheme !== 'https')
    return { url: null, mistakes: [{ message: `${label} does not begin with http; ${EXPECTED}` }] };
  const url = parsed(text);
  if (url === null) return { url, mistakes: [{ message: `${label} is not a URL; ${EXPECTED}` }] };
  const mistakes = [];
  const unnameable = mistakeInHost(url);
  if (unnameable !== null) mistakes.push({ message: `${label} ${unnameable}` });
  if (url.username !== '' || url.password !== '')
    mistakes.push({ message: `${label} carries credentials; expected them under auth` });
  if (url.hash !== '') mistakes.push({ message: `${label} has a fragment (#); expected the address alone` });
  return { url, mistakes };
}

/** Why no name server can know such a host, in words that follow what it is called; null when one can. */
export function mistakeInHost({ hostname }: URL): string | null {
  const host = hostname.replace(/\.$/, '');
  if (host.length > 253) return `has a host name of ${host.length} characters; a name has at most 253`;
  const long = host.split('.').find((label) => label.length > 63);
  return long === undefined
    ? null
    : `has a host name with ${long.length} characters between two dots; a name has at most 63 there`;
}

const EXPECTED = 'expected one that begins with https:// or http://';

function withoutScheme(text: string, label: string, mayShow: boolean): UrlReading {
  const rest = text.trim().replace(/^(https?:)?[/\\]*/i, '');
  const secure = parsed(`https://${rest}`);
  const guess = secure !== null && isLoopback(secure) ? `http://${rest}` : `https://${rest}`;
  const clean = mayShow && secure !== null && !/[@?#\s]/.test(rest);
  const message = `${label} has no scheme; ${EXPECTED}`;
  return { url: secure, mistakes: [clean ? { message, hint: `did you mean ${guess}` } : { message }] };
}

function parsed(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
