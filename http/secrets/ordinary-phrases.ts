/**
 * Sentences of public software by which a saved visit is judged again. A password that is made of their words is left in
 * them where the whole sentence stands, which is the same on every site. Small letters; a view has no blanks or quotes.
 */
export const ordinaryPhrases = [
  'the password you entered for the username',
  'the password you entered for the email address',
  'the username or password you entered is incorrect',
  'lost your password?',
  'the provided password is an invalid application password',
  'is not registered on this site',
  'unknown username. check again',
  'unknown email address. check again',
  'invalid username or password',
  'maximum number for login attempts',
  'signature verification failed',
  'expired token',
  'wrong number of segments',
  'syntax error, malformed json',
  'malformed utf-8 characters',
  'provided key is too short',
  'algorithm not supported',
  'incorrect key for this algorithm',
  'jwt is not configured properly',
  'the iss do not match with this server',
  'user id not found in the token',
  'consumer secret is invalid',
  'the api key provided does not have read permissions',
  'the api key provided does not have write permissions',
  'there has been a critical error on this website',
  'you are not authorized to perform this action',
].map((phrase) => phrase.replace(/\s/g, ''));
