import { defineCause } from '../cause.ts';
import { answered, shows } from '../signs/common.ts';
import { isRoleLost } from '../signs/roles.ts';

export const rolesLost = defineCause({
  id: 'roles-lost',
  layer: 'account',
  order: 566,
  says: 'The site has lost what its roles may do: the user still has the name of a role, and no such role exists',
  short: 'roles lost',
  symptom:
    'Login and validate work, creating a post answers 403 rest_cannot_create, and wp-admin lets nobody in, as after a change of the table prefix.',
  explains: ['draft'],
  shownBy: [
    answered('draft', 403, 'rest_cannot_create', 'a user that WordPress does not know gets 401 here'),
    shows('me', 'the user has the name of a role, and WordPress knows no role of that name', isRoleLost),
  ],
  fixes: ['restore-roles'],
});
