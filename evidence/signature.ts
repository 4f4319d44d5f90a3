import type { Evidence } from './evidence.ts';
import type { TokenFacts, Unsigned } from './token-facts.ts';

const faults: Record<Unsigned, (token: TokenFacts) => string> = {
  'algorithm-none': () => 'its header says "alg": "none"',
  'algorithm-missing': () => 'its header names no algorithm',
  'algorithm-unknown': () => 'its header names an algorithm that does not exist',
  'signature-missing': ({ algorithm }) => `it says ${algorithm}, and the place of its signature is empty`,
  'signature-unreadable': ({ algorithm }) => `it says ${algorithm}, and its signature is not base64url`,
  'signature-length': ({ algorithm }) => `it says ${algorithm}, and its signature has another length`,
  encrypted: () => 'it has five parts, as one that is encrypted',
};

/** Why the signature of the token proves nothing, in words; null when it may prove something. */
export function signatureFault({ token }: Evidence): string | null {
  const { unsigned = null } = token ?? {};
  return token === null || unsigned === null ? null : faults[unsigned](token);
}

/** Tells whether anybody who knows how a token looks can make one; of an encrypted one nobody can say. */
export function isForgeable({ token }: Evidence): boolean {
  const { unsigned = null } = token ?? {};
  return unsigned !== null && unsigned !== 'encrypted';
}
