import { isLoopback } from '../base/http.ts';
import { mistakeInHost, readSiteUrl, withoutSlash } from './fields/addresses.ts';
import { type Credentials, type Site, siteDefaults } from './site.ts';
import { shortened } from './yaml/printable.ts';

/** What people paste: with a scheme or without, from the address bar, from the API. A mistake is a sentence. */
export type Address = { url: string } | { mistake: string };

export function readAddress(given: string): Address {
  const text = given.trim();
  const slip = slipIn(text);
  if (slip !== null) return { mistake: slip };
  const { url } = readSiteUrl(hasScheme(text) ? text : `${schemeFor(text)}://${text}`, 'the address', true);
  if (url === null)
    return { mistake: `${shortened(text)} is no address; expected one like https://shop.example` };
  const unnameable = mistakeInHost(url);
  if (unnameable !== null) return { mistake: `the address ${unnameable}` };
  if (url.username !== '' || url.password !== '')
    return { mistake: 'an address with a password in it is seen by others on this machine; use --user' };
  const path = url.pathname.replace(/\/(wp-json|wp-admin|wp-login\.php)(\/.*)?$/, '');
  return { url: withoutSlash(url.origin + path) };
}

/** A scheme without its `://`. A host may be called `https` and have a port, so digits behind its colon are none. */
const SLIP = /^(https?)(?::(?=[^\d/\\])|:[/\\](?![/\\])|:\\\\|[;,.]?\/\/)(.+)$/i;

/** What is misspelt so that it would be the address of something else. */
function slipIn(text: string): string | null {
  if (/\s/.test(text))
    return `"${shortened(text)}" has a blank in it; expected one address, like https://shop.example`;
  const [, scheme = '', rest = ''] = SLIP.exec(text) ?? [];
  if (rest === '') return null;
  return `${shortened(text)} has no "://" after ${scheme}; did you mean ${shortened(`${scheme}://${rest}`)}`;
}

/** A site without an entry in sites.yaml. */
export function siteAtAddress(url: string, auth: Credentials | null): Site {
  return {
    ...siteDefaults,
    name: siteName(url),
    url,
    embedded: false,
    auth,
    readOnly: false,
    headers: {},
    restRoot: null,
    tls: { ca: null, insecure: false },
    allowHttp: false,
    tags: [],
    allow: [],
  };
}

/** What a site is called that nobody gave a name: its address without the scheme. */
export function siteName(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname } = new URL(url);
  return withoutSlash(host + pathname);
}

function hasScheme(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}

export function schemeFor(host: string): 'http' | 'https' {
  return URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`)) ? 'http' : 'https';
}
