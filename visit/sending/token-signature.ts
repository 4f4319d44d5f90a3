import type { Unsigned } from '../../evidence/token-facts.ts';

/** The bytes of a signature by each registered algorithm; of RSA, as many as its shortest key has. */
const bytesOf: Record<string, number | { atLeast: number }> = {
  HS256: 32,
  HS384: 48,
  HS512: 64,
  ES256: 64,
  ES256K: 64,
  ES384: 96,
  ES512: 132,
  EdDSA: { atLeast: 64 },
  Ed25519: 64,
  Ed448: 114,
  RS256: { atLeast: 64 },
  RS384: { atLeast: 64 },
  RS512: { atLeast: 64 },
  PS256: { atLeast: 64 },
  PS384: { atLeast: 64 },
  PS512: { atLeast: 64 },
};

const SIGNED_PARTS = 3;
const ENCRYPTED_PARTS = 5;

/** The name of the algorithm; null for what is none that is registered: a host may put anything there. */
export function registeredAlgorithm(alg: unknown): string | null {
  return typeof alg === 'string' && Object.hasOwn(bytesOf, alg) ? alg : null;
}

/** Says what a token lacks of a signature that somebody with a key may have made; null when it lacks nothing. */
export function unsignedFault(parts: string[], alg: unknown): Unsigned | null {
  if (typeof alg === 'string' && /^none$/i.test(alg)) return 'algorithm-none';
  if (parts.length === ENCRYPTED_PARTS) return 'encrypted';
  if (alg === undefined || alg === null || alg === '') return 'algorithm-missing';
  const expected = bytesOf[registeredAlgorithm(alg) ?? ''];
  if (expected === undefined) return 'algorithm-unknown';
  const signature = parts[SIGNED_PARTS - 1] ?? '';
  if (signature === '') return 'signature-missing';
  if (!/^[\w-]+$/.test(signature)) return 'signature-unreadable';
  const bytes = Buffer.from(signature, 'base64url').length;
  const isAsLong = typeof expected === 'number' ? bytes === expected : bytes >= expected.atLeast;
  return isAsLong ? null : 'signature-length';
}
