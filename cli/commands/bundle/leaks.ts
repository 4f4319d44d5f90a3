import { looksOf } from '../../../evidence/methods/looks.ts';
import { tokensIn } from '../../../http/secrets/tokens.ts';
import { Secrets } from '../../../http/secrets.ts';
import type { BundleFile } from '../../../reports/formats/bundle/files.ts';

/** What the visit knew and must not be in the archive. */
export interface KnownSecrets {
  auth: { username: string; password: string } | null;
  /** Values of the headers that open a staging site. */
  headers: string[];
}

const markers = /«(?:token|password|header|cookie)»/g;

const basic = /\bBasic\s+([a-z\d+/]{8,}={0,2})/gi;
const credentials = /\b(?:Bearer|Token|Api-?Key)\s+(?=[^\s"]*\d)[\w.~+/-]{20,}/i;
/** The user who cannot exist, whom a visit tries on purpose. */
const MADE_UP = /^probe-\w+@example\.invalid:x$/;
const cookie = /\b(?:wordpress_\w{1,60}|PHPSESSID)=[^\s;"'«]{16,}/i;

/** A last look, after everything was redacted once: what still seems a secret, and where. Empty when all is well. */
export function leaksIn(files: BundleFile[], known: KnownSecrets): string[] {
  const secrets = secretsOf(known);
  return files.flatMap(({ name, text }) => {
    const left = text.replace(markers, '');
    return [
      ...(tokensIn(left, false).length > 0 ? [`${name}: what looks like a token`] : []),
      ...(hasBasic(left) ? [`${name}: what looks like a name and a password in base64`] : []),
      ...(credentials.test(left) ? [`${name}: what looks like an Authorization header`] : []),
      ...(cookie.test(left) ? [`${name}: what looks like a cookie of somebody who is logged in`] : []),
      ...(secrets.redact(left) === left ? [] : [`${name}: a secret of this visit`]),
    ];
  });
}

function secretsOf({ auth, headers }: KnownSecrets): Secrets {
  const secrets = new Secrets();
  if (auth && looksOf(auth) === 'woocommerce-key')
    for (const secret of [auth.username, auth.password].filter(isTelling)) secrets.add(secret, 'password');
  else if (auth && isTelling(auth.password)) secrets.addBasic(auth.username, auth.password);
  for (const value of headers) if (isTelling(value)) secrets.addGate('', value);
  return secrets;
}

/** Prose is full of `password`, and JSON of `"1"`: finding such a one says nothing. It was redacted where it was sent. */
function isTelling(value: string): boolean {
  return value.length > 3 && !/^[a-z_]+$/.test(value);
}

function hasBasic(text: string): boolean {
  return [...text.matchAll(basic)]
    .map(([, value = '']) => Buffer.from(value, 'base64').toString('latin1'))
    .some((pair) => /^[\x20-\x7e]+:[\x20-\x7e]+$/.test(pair) && !MADE_UP.test(pair));
}
