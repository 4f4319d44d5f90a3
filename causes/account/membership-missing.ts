import { defineCause } from '../cause.ts';
import { answered, shows } from '../signs/common.ts';
import { isRoleLost, isRoleless } from '../signs/roles.ts';

export const membershipMissing = defineCause({
  id: 'membership-missing',
  layer: 'account',
  order: 565,
  says: 'The user has no role on this site: it never got one, its role is for another site of the network, or is kept under an old table prefix',
  short: 'no role here',
  symptom: 'Login and validate work, and creating a post answers 403 rest_cannot_create.',
  explains: ['draft'],
  shownBy: [
    answered('draft', 403, 'rest_cannot_create', 'a user that WordPress does not know gets 401 here'),
    shows(
      'me',
      'WordPress knows the user, and its list of roles on this site is empty',
      (exchange) => isRoleless(exchange) && !isRoleLost(exchange),
    ),
  ],
  fixes: ['add-existing-user', 'wp-cli-give-role'],
});
