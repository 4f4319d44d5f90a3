import { defineCause } from '../cause.ts';
import { claim } from '../signs/claims.ts';
import { answered } from '../signs/common.ts';

export const issuerMismatch = defineCause({
  id: 'issuer-mismatch',
  layer: 'wordpress',
  order: 520,
  says: 'Tokens name another site than the one that checks them',
  short: 'token of another site',
  symptom: 'Login works, and the new token is refused with jwt_auth_bad_iss.',
  explains: ['validate', 'secret'],
  shownBy: [claim('issuer-mismatch', 'iss is another address than home')],
  supportedBy: [answered('validate', 403, 'jwt_auth_bad_iss', 'the plugin compares and refuses')],
  fixes: ['align-home-in-place', 'align-home', 'pin-home'],
});
