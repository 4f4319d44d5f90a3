import { codeOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { inPassing, listed } from '../signs/common.ts';

export const passwordTakenForToken = defineCause({
  id: 'password-taken-for-token',
  layer: 'plugin',
  order: 427,
  of: ['application-password', 'woocommerce'],
  says: 'The JWT plugin takes every Authorization header for a token, so WordPress never looks at the password or key in it',
  short: 'password taken for token',
  symptom:
    'With an application password or a consumer key every address answers 403 jwt_auth_bad_auth_header, which says that the header is malformed.',
  explains: ['validate', 'draft', 'header'],
  shownBy: [
    inPassing(
      ['introspect', 'me', 'wc-products'],
      'the JWT plugin answers that the header is no Bearer token',
      (exchange) => codeOf(exchange) === 'jwt_auth_bad_auth_header',
    ),
    listed('posts', 'without the header, the same site answers'),
  ],
  fixes: ['update-jwt-plugin'],
});
