import { isServed, testOf } from '../../evidence/clients/asked.ts';
import { clients } from '../../evidence/clients/index.ts';
import type { Facts } from '../../evidence/facts.ts';
import { editAnswer, isHidden } from '../../evidence/methods/credential-seen.ts';
import { defineCause } from '../cause.ts';
import { inPassing, shows } from '../signs/common.ts';

/** A client tests its credentials at the routes of users, and is refused as it would be there by nobody. */
const isAskedThere = (facts: Facts) =>
  facts.site.as !== undefined && testOf(clients[facts.site.as], facts).route.startsWith('wp/v2/users');

export const usersGuarded = defineCause({
  id: 'users-guarded',
  layer: 'plugin',
  order: 396,
  of: ['application-password', 'jwt'],
  says: 'The routes of users are refused to everybody, to whoever logs in as well: a plugin or a rule against the listing of users',
  short: 'users refused',
  symptom: 'The login works; a client that tests it at wp/v2/users, as n8n does, takes it for wrong.',
  explains: ['validate'],
  shownBy: [
    [
      shows('introspect', 'the answer says nothing of the password', (exchange) => isHidden(exchange)),
      ...inPassing(
        ['as-client'],
        'the client asks for users, and is refused',
        (exchange, facts) => isAskedThere(facts) && isHidden(exchange),
      ),
    ],
    inPassing(
      ['edit-context'],
      'with the same password another route sees who is logged in',
      (exchange) => editAnswer(exchange) === 'other-login',
    ).concat(
      inPassing(
        ['as-client-twin'],
        'the same request is refused under our own name as well, where the login is accepted',
        (exchange, facts) => isAskedThere(facts) && isHidden(exchange),
      ),
    ),
  ],
  supportedBy: inPassing(['me'], 'so it is with the user', (exchange) => isHidden(exchange)),
  refutedBy: inPassing(['as-client-twin'], 'under our own name users are listed', isServed),
  fixes: ['open-users-routes', 'find-the-answering-plugin'],
});
