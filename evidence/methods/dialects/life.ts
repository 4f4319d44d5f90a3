import type { TokenFacts } from '../../token-facts.ts';
import type { Dialect } from './dialect.ts';

const DAY = 86_400;

/** A token that leaks is good for so long: a client that logs in again needs none that holds longer. */
const LONG = 366 * DAY;

/** Why a token holds too long, in words; null where it does not, or none was issued. */
export function longLife({ life, name }: Dialect, token: TokenFacts | null): string | null {
  if (token === null) return null;
  const { iat, exp } = token;
  if (life === null)
    return `${name} never looks at the end of a token: one that leaks holds until the secret is changed`;
  if (exp === null) return 'the token has no end: one that leaks holds until the secret is changed';
  const seconds = iat === null ? null : exp - iat;
  return seconds !== null && seconds > LONG
    ? `the token holds for ${Math.round(seconds / DAY)} days: one that leaks holds as long`
    : null;
}
