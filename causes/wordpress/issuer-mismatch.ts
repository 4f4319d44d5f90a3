import { defineCause } from '../cause.ts';
import { claim } from '../signs/claims.ts';
import { answered, shows } from '../signs/common.ts';

export const issuerMismatch = defineCause({
  id: 'issuer-mismatch',
  layer: 'wordpress',
  order: 520,
  of: 'jwt',
  says: 'Tokens name another site than the one that checks them',
  short: 'token of another site',
  symptom: 'Login works, and the new token is refused with jwt_auth_bad_iss.',
  explains: ['validate', 'secret'],
  // The address may differ where a token comes alone, so that the index has the one that the token names.
  shownBy: [
    shows(
      'token',
      'this site issued the token a moment ago',
      (_, { token, dialect }) => dialect() === null && token !== null && token.iss !== null,
    ),
    answered(
      'validate',
      403,
      'jwt_auth_bad_iss',
      'the plugin compares the address in the token that it just issued with its own, and refuses',
    ),
  ],
  supportedBy: claim('issuer-mismatch', 'iss is another address than home'),
  fixes: ['align-home-in-place', 'align-home', 'pin-home'],
});
