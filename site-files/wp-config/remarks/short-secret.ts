import { ruleFor } from './secret-value.ts';

export const shortSecret = ruleFor(
  'short',
  'warning',
  'JWT_AUTH_SECRET_KEY has fewer than 32 bytes: php-jwt refuses to sign with it from version 7 on, and it can be guessed from one token.',
);
