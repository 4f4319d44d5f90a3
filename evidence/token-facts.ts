/** Servers refuse longer headers: 8 KiB, all of them together, is a usual bound. */
export const MOST_OF_TOKEN = 4096;

/** What an issued token says of itself, taken when it arrived. */
export interface TokenFacts {
  /** One of those that are registered; null when the token names none of them, or is no JSON Web Token. */
  algorithm: string | null;
  /** What its signature lacks; null when it has one as its algorithm makes them. Older evidence does not say. */
  unsigned?: Unsigned | null;
  /** It holds characters that no header can carry, so that it is never sent. */
  unsendable?: true;
  /** It has more characters than `MOST_OF_TOKEN`, so that it is never sent: so many. */
  oversized?: number;
  /** The registered claims, as they stand; null when missing or of another type. */
  iss: string | null;
  iat: number | null;
  nbf: number | null;
  exp: number | null;
  /** The `data.user.id` claim, a string in the plugin's tokens. */
  user_id: string | null;
  /** Unix time in seconds of the `Date` header that came with the token; null without one. */
  server_time: number | null;
  /** The weak secret that verifies the signature; null when none of those tried does. */
  secret: WeakSecret | null;
}

export type Unsigned =
  | 'algorithm-none'
  | 'algorithm-missing'
  | 'algorithm-unknown'
  | 'signature-missing'
  | 'signature-unreadable'
  | 'signature-length'
  | 'encrypted';

/** A published example is named; a guessed one never is, since it is the site's own. */
export type WeakSecret = { kind: 'published'; value: string } | { kind: 'guessable'; length: number };
