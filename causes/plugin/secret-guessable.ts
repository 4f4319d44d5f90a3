import { weakSecret } from '../signs/claims.ts';

export const secretGuessable = weakSecret({
  id: 'secret-guessable',
  order: 590,
  says: 'The signing secret is short or common enough to be guessed, so anyone can sign in as anyone',
  short: 'secret guessable',
  kind: 'guessable',
  means: 'the signature verifies with a secret that was guessed',
});
