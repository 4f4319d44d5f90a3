import type { Exchange } from './exchange.ts';
import { type Lockdown, lockdowns } from './known-codes/lockdowns.ts';
import { loginProtections } from './known-codes/login/index.ts';
import { type LoginProtection, wanted } from './known-codes/login/protection.ts';
import { wantedIn } from './known-codes/login/words.ts';
import { codeOf, messageOf } from './read.ts';

/** What the JWT plugin puts before the codes of WordPress's own check of a user and a password. */
export const PREFIX = '[jwt_auth] ';

/** What closes the REST API with this answer; null when its code is not known. */
export function lockdownOf(exchange: Exchange | undefined): Lockdown | null {
  const code = codeOf(exchange);
  const isOf = ({ begins = '' }: Lockdown) => messageOf(exchange).startsWith(begins);
  return lockdowns.find((one) => one.code === code && isOf(one)) ?? null;
}

/** The plugin that answers a login so; null when its code is not known. */
export function loginProtectionOf(exchange: Exchange | undefined): LoginProtection | null {
  const code = codeOf(exchange) ?? '';
  if (!code.startsWith(PREFIX)) return null;
  const own = code.slice(PREFIX.length);
  return loginProtections.find(({ codes }) => codes.includes(own)) ?? null;
}

/** What a login is refused for by the words of its answer, where nobody knows its code. */
export function wantedByWords(exchange: Exchange | undefined): LoginProtection | null {
  const code = codeOf(exchange) ?? '';
  if (!code.startsWith(PREFIX) || loginProtectionOf(exchange) !== null) return null;
  const wants = wantedIn(code.slice(PREFIX.length), messageOf(exchange));
  return wants && { codes: [], by: [], wants };
}

/** Who uses the code of a closed API, for the reader; null when it is not known. */
export function lockdownUsers(exchange: Exchange | undefined): string | null {
  const known = lockdownOf(exchange);
  if (known === null) return null;
  return known.by.length === 0 ? 'a snippet in the theme or a plugin' : either(known.by);
}

/** What the answer to a login wants, and who wants it, for the reader; null when neither its code nor its words say so. */
export function protectionSays(exchange: Exchange | undefined): string | null {
  const known = loginProtectionOf(exchange) ?? wantedByWords(exchange);
  if (known === null) return null;
  const { says } = wanted[known.wants];
  return `${known.by.length === 0 ? 'a plugin' : either(known.by)} ${says}`;
}

/** The plugin that gives itself away by a code; null when none does, or the code is of several. */
export function pluginBehind(exchange: Exchange | undefined): string | null {
  const known = lockdownOf(exchange) ?? loginProtectionOf(exchange);
  return known?.by.length === 1 ? (known.by[0] ?? null) : null;
}

/** `A, B or C`. */
export function either(names: string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
