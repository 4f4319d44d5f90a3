import { isTakenForPassword } from '../../evidence/closed.ts';
import { defineCause } from '../cause.ts';
import { inPassing, listed } from '../signs/common.ts';

export const bearerTakenForPassword = defineCause({
  id: 'bearer-taken-for-password',
  layer: 'plugin',
  order: 425,
  of: 'jwt',
  says: 'A plugin for Basic authentication takes the token for a user and a password',
  short: 'token taken for Basic',
  symptom: 'The login works; with the token every address answers invalid_username or incorrect_password.',
  explains: ['namespace', 'validate', 'draft', 'header'],
  shownBy: [
    inPassing(
      ['validate', 'draft', 'me', 'garbage-validate'],
      'WordPress looks for a user and a password in it, as for a login',
      isTakenForPassword,
    ),
    listed('posts', 'without it, the same site answers'),
  ],
  supportedBy: inPassing(['garbage-posts'], 'and in what is no token at all', isTakenForPassword),
  fixes: ['deactivate-basic-auth'],
});
