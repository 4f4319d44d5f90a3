import { ruleFor } from './secret-value.ts';

export const publishedSecret = ruleFor(
  'published',
  'error',
  'JWT_AUTH_SECRET_KEY is a published example or a word that anyone tries first, so anyone can sign in as anyone.',
);
