import type { CauseDeclaration } from '../cause.ts';
import { answered, listed } from './common.ts';

/** From outside it looks the same wherever the header is dropped. */
export const headerDropped = {
  symptom: 'Login works, and every request that carries the token is treated as anonymous.',
  explains: ['validate', 'draft', 'header'],
  shownBy: [
    answered('garbage-validate', 403, 'jwt_auth_no_auth_header', 'the plugin answers and sees no header'),
    listed('garbage-posts', 'a header that arrives gets 403 here'),
  ],
  supportedBy: [
    answered('validate', 403, 'jwt_auth_no_auth_header', 'the token was sent, and the plugin sees none'),
  ],
  refutedBy: [
    answered('validate', 200, 'jwt_auth_valid_token', 'a token was accepted, so its header arrived'),
  ],
} satisfies Partial<CauseDeclaration>;
