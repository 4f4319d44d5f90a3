import { isLoopback } from '../base/http.ts';
import { mistakeInHost, readSiteUrl, withoutSlash } from './fields/addresses.ts';
import { type Credentials, type Site, siteDefaults } from './site.ts';
import { shortened } from './yaml/printable.ts';

/** What people paste: with a scheme or without, from the address bar, from the API. A mistake is a sentence. */
export type Address = { url: string } | { mistake: string };

export function readAddress(text: string): Address {
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

/** A site without an entry in sites.yaml. */
export function siteAtAddress(url: string, auth: Credentials | null): Site {
  const { host, pathname } = new URL(url);
  return {
    ...siteDefaults,
    name: withoutSlash(host + pathname),
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

function hasScheme(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}

function schemeFor(host: string): 'http' | 'https' {
  return URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`)) ? 'http' : 'https';
}
