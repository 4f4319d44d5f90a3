import { isOAuthRefusal } from '../../evidence/oauth-refusal.ts';
import { codeOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { inPassing, listed } from '../signs/common.ts';

const LOGINS = ['introspect', 'me', 'wc-products'] as const;

export const passwordTakenForToken = defineCause({
  id: 'password-taken-for-token',
  layer: 'plugin',
  order: 427,
  of: ['application-password', 'woocommerce'],
  says: 'A plugin takes every Authorization header for a token, and refuses the password or key in it',
  short: 'password taken for token',
  symptom:
    'With an application password or a consumer key every address answers that the header is malformed: 403 jwt_auth_bad_auth_header, or 401 invalid_request of a server for OAuth.',
  explains: ['validate', 'draft', 'header'],
  shownBy: [
    [
      ...inPassing(
        [...LOGINS],
        'the JWT plugin answers that the header is no Bearer token',
        (exchange) => codeOf(exchange) === 'jwt_auth_bad_auth_header',
      ),
      ...inPassing(
        [...LOGINS],
        'a server for OAuth answers that what is in the header is no token of its own',
        isOAuthRefusal,
      ),
    ],
    listed('posts', 'without the header, the same site answers'),
  ],
  fixes: ['update-jwt-plugin', 'update-token-plugin'],
  isFitting: (fix, { exchanges }) =>
    (fix === 'update-token-plugin') === LOGINS.some((probe) => isOAuthRefusal(exchanges[probe])),
});
