import { answererOf } from './answerer/answerer.ts';
import type { Exchange } from './exchange.ts';
import { wanted } from './known-codes/login/protection.ts';
import { pageSwitches } from './known-codes/page-switches.ts';
import { lockdownOf, loginProtectionOf, wantedByWords } from './known-codes.ts';

/** Where what refuses this login is switched; null when nobody is known to answer so. */
export function loginSwitch(exchange: Exchange | undefined): string | null {
  const known = loginProtectionOf(exchange) ?? wantedByWords(exchange);
  return known ? (known.switch ?? wanted[known.wants].switch) : (ofPage(exchange)?.login ?? null);
}

/** Where what closes the REST API opens it; null when that is not known. */
export function restSwitch(exchange: Exchange | undefined): string | null {
  return lockdownOf(exchange)?.switch ?? ofPage(exchange)?.rest ?? null;
}

/** Whoever logs in with a password has no use for the routes of tokens: posts are what is to be let in. */
export function withoutTokens(where: string): string {
  return where
    .replace(/, or jwt-auth on its whitelist/g, '')
    .replace(/\/?jwt-auth(?:\/v1)? and (?=\/?wp)/g, '')
    .replace(/\/jwt-auth\/v1/g, '/wp/v2/posts');
}

function ofPage(exchange: Exchange | undefined) {
  const name = exchange && answererOf(exchange).name;
  return name && Object.hasOwn(pageSwitches, name) ? pageSwitches[name] : undefined;
}
