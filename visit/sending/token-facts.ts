import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { decodeJwt } from 'jose/jwt/decode';
import { asObject } from '../../base/json.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { headerOf, numberOf, textOf } from '../../evidence/read.ts';
import { MOST_OF_TOKEN, type TokenFacts } from '../../evidence/token-facts.ts';
import { registeredAlgorithm, unsignedFault } from './token-signature.ts';
import { findWeakSecret } from './weak-secret.ts';

const unreadable: Omit<TokenFacts, 'server_time'> = {
  algorithm: null,
  unsigned: null,
  iss: null,
  iat: null,
  nbf: null,
  exp: null,
  user_id: null,
  secret: null,
};

/** Where the plugin has the id of the user. */
const USUAL: readonly string[] = ['data', 'user', 'id'];

/** What a token says of itself. The token itself goes no further. */
export function tokenFactsOf(token: string, exchange: Exchange, siteUrl: string, userAt = USUAL): TokenFacts {
  const date = Date.parse(headerOf(exchange, 'date') ?? '');
  const server_time = Number.isNaN(date) ? null : date / 1000;
  const unsendable = isSendable(token) ? {} : { unsendable: true as const };
  // Nothing of it is read, and nothing kept.
  if (token.length > MOST_OF_TOKEN)
    return { ...unreadable, server_time, ...unsendable, oversized: token.length };
  try {
    return { ...factsOf(token, siteUrl, userAt), server_time, ...unsendable };
  } catch {
    // A host may send anything as a token; what is none is reported by the check `secret`.
    return { ...unreadable, server_time, ...unsendable };
  }
}

/** Visible ASCII: a line end would begin another header, and beyond it every client writes other bytes. */
function isSendable(token: string): boolean {
  return /^[!-~]+$/.test(token);
}

/** Throws for what is no JSON Web Token. */
function factsOf(token: string, siteUrl: string, userAt: readonly string[]): Omit<TokenFacts, 'server_time'> {
  const parts = token.split('.');
  if (![2, 3, 5].includes(parts.length)) throw new Error('a token has other parts');
  const { alg } = decodeProtectedHeader({ protected: parts[0] });
  const algorithm = registeredAlgorithm(alg);
  const unsigned = unsignedFault(parts, alg);
  // Nobody but the site can read what it says.
  if (unsigned === 'encrypted') return { ...unreadable, algorithm, unsigned };
  // Whatever stands for a signature, and be it nothing, the claims are before it.
  const claims = decodeJwt(`${parts[0]}.${parts[1]}.`);
  const { iss, iat, nbf, exp } = claims;
  const id = userAt.reduce<unknown>((within, name) => asObject(within)[name], claims);
  return {
    algorithm,
    unsigned,
    iss: textOf(iss),
    iat: numberOf(iat),
    nbf: numberOf(nbf),
    exp: numberOf(exp),
    user_id: textOf(typeof id === 'number' ? `${id}` : id),
    secret: algorithm !== null && unsigned === null ? findWeakSecret(token, algorithm, siteUrl) : null,
  };
}
