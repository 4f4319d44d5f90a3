import { createHmac } from 'node:crypto';
import type { WeakSecret } from '../../evidence/token-facts.ts';
import { guesses } from '../../evidence/weak-secrets/guesses.ts';
import { published } from '../../evidence/weak-secrets/published.ts';

const hashes: Record<string, string> = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' };

/**
 * The weak secret that verifies a token's signature: a published example, a common word, the site's own name, or
 * one character, once or twice. Null when none does, or when the algorithm uses no shared secret.
 *
 * Done with Node's own hash: an empty key is one to try, which JWT libraries refuse, and all tries together must cost
 * a millisecond: a fleet pays for each of its sites.
 */
export function findWeakSecret(token: string, algorithm: string, siteUrl: string): WeakSecret | null {
  const hash = hashes[algorithm];
  const [header, payload, signature] = token.split('.');
  if (!hash || !header || !payload || !signature) return null;
  const signs = (secret: string) =>
    createHmac(hash, secret).update(`${header}.${payload}`).digest('base64url') === signature;
  const known = published.find(signs);
  if (known !== undefined) return { kind: 'published', value: known };
  const guessed = guesses(siteUrl).find(signs);
  return guessed === undefined ? null : { kind: 'guessable', length: guessed.length };
}
