/** Longer than any address that a site has, once it is written as a URL: no more of a host's text is taken for one. */
const LONGEST = 2048;

/**
 * The web address that a text is, read against `base` where it is relative, without what stands behind `#`; null for
 * any other text. A host may send anything as an address, so this never throws. One with a user name in it leads to
 * nobody's API, and would take the place of the credentials of the site.
 */
export function urlOf(text: unknown, base?: string): URL | null {
  if (typeof text !== 'string' || text.length > LONGEST || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  url.hash = '';
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  const hasUser = url.username !== '' || url.password !== '';
  return isWeb && !hasUser && url.href.length <= LONGEST ? url : null;
}

/** In one pass: `/\/+$/` tries every run of slashes at each of its places. */
export function withoutLastSlashes(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === '/') end--;
  return text.slice(0, end);
}

/** The path of an address without its last slash: empty for the root of a host, and for what is no address. */
export function pathOf(address: string): string {
  return withoutLastSlashes(urlOf(address)?.pathname ?? '');
}
