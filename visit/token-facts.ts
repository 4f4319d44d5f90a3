import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { decodeJwt } from 'jose/jwt/decode';
import type { Exchange } from '../evidence/exchange.ts';
import { asObject, headerOf } from '../evidence/read.ts';
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
    const { alg } = decodeProtectedHeader(token);
    const { iss, iat, nbf, exp, data } = decodeJwt(token);
    const { id } = asObject(asObject(data).user);
    return {
      algorithm: alg ?? null,
      iss: typeof iss === 'string' ? iss : null,
      iat: numberOrNull(iat),
      nbf: numberOrNull(nbf),
      exp: numberOrNull(exp),
      user_id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
      server_time,
      secret: alg ? findWeakSecret(token, alg, siteUrl) : null,
    };
  } catch {
    // A host may send anything as a token; what is none is told by the check `secret`.
    return { ...unreadable, server_time };
  }
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
