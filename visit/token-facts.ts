import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { decodeJwt } from 'jose/jwt/decode';
import type { Exchange } from '../evidence/exchange.ts';
import { asObject, headerOf, numberOf, textOf } from '../evidence/read.ts';
import type { TokenFacts } from '../evidence/token-facts.ts';
import { findWeakSecret } from './weak-secrets/find.ts';

const unreadable: Omit<TokenFacts, 'server_time'> = {
  algorithm: null,
  iss: null,
  iat: null,
  nbf: null,
  exp: null,
  user_id: null,
  secret: null,
};

/** What a token says of itself. The token itself goes no further. */
export function tokenFactsOf(token: string, exchange: Exchange, siteUrl: string): TokenFacts {
  const date = Date.parse(headerOf(exchange, 'date') ?? '');
  const server_time = Number.isNaN(date) ? null : date / 1000;
  try {
    const algorithm = textOf(decodeProtectedHeader(token).alg);
    const { iss, iat, nbf, exp, data } = decodeJwt(token);
    const { id } = asObject(asObject(data).user);
    return {
      algorithm,
      iss: textOf(iss),
      iat: numberOf(iat),
      nbf: numberOf(nbf),
      exp: numberOf(exp),
      user_id: textOf(typeof id === 'number' ? `${id}` : id),
      server_time,
      secret: algorithm === null ? null : findWeakSecret(token, algorithm, siteUrl),
    };
  } catch {
    // A host may send anything as a token; what is none is told by the check `secret`.
    return { ...unreadable, server_time };
  }
}
