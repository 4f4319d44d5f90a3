/** What an issued token says of itself, taken when it arrived. */
export interface TokenFacts {
  /** Null when the token is no JSON Web Token. */
  algorithm: string | null;
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

/** A published example is named; a guessed one never is, since it is the site's own. */
export type WeakSecret = { kind: 'published'; value: string } | { kind: 'guessable'; length: number };
