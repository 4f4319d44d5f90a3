import { weakSecret } from '../signs/claims.ts';

export const secretPublished = weakSecret({
  id: 'secret-published',
  order: 580,
  says: 'The signing secret is a published example, so anyone can sign in as anyone',
  short: 'secret published',
  kind: 'published',
  means: 'the signature verifies with a secret from the documentation',
});
