import { ruleFor } from './secret-value.ts';

export const emptySecret = ruleFor(
  'empty',
  'error',
  'JWT_AUTH_SECRET_KEY is empty, so every login answers 403 jwt_auth_bad_config.',
);
