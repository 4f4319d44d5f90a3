import { editAnswer, isHidden } from '../../evidence/methods/credential-seen.ts';
import { defineCause } from '../cause.ts';
import { inPassing, shows } from '../signs/common.ts';

export const usersGuarded = defineCause({
  id: 'users-guarded',
  layer: 'plugin',
  order: 396,
  of: 'application-password',
  severity: 'warn',
  says: 'The routes of users are refused to everybody, to whoever logs in as well: a plugin or a rule against the listing of users',
  short: 'users refused',
  symptom: 'The login works; a client that tests it at wp/v2/users, as n8n does, takes it for wrong.',
  explains: ['validate'],
  shownBy: [
    shows('introspect', 'the answer says nothing of the password', (exchange) => isHidden(exchange)),
    inPassing(
      ['edit-context'],
      'with the same password another route sees who is logged in',
      (exchange) => editAnswer(exchange) === 'other-login',
    ),
  ],
  supportedBy: inPassing(['me'], 'so it is with the user', (exchange) => isHidden(exchange)),
  fixes: ['open-users-routes', 'find-the-answering-plugin'],
});
