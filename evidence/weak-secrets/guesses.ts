import { common } from './common.ts';

const alphabet = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

/** Secrets that anybody would try first: common words, the site's own name, one character once or twice. */
export function guesses(siteUrl: string): string[] {
  const { hostname } = new URL(siteUrl);
  const names = [siteUrl, hostname, hostname.replace(/^www\./, ''), ...hostname.split('.')];
  const doubled = alphabet.map((one) => one + one);
  return [...common, ...names, ...alphabet, ...doubled];
}
