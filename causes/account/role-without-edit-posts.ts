import { asObject } from '../../base/json.ts';
import { jsonOf, statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { answered, shows } from '../signs/common.ts';

export const roleWithoutEditPosts = defineCause({
  id: 'role-without-edit-posts',
  layer: 'account',
  order: 560,
  says: 'The user may not write posts: the role lacks edit_posts',
  short: 'may not write',
  symptom: 'Login works, and creating a post answers 403 rest_cannot_create.',
  explains: ['draft'],
  shownBy: [
    answered('draft', 403, 'rest_cannot_create', 'a user that WordPress does not know gets 401 here'),
    shows('me', 'WordPress knows the user, without edit_posts', (exchange) => {
      const { capabilities, roles } = asObject(jsonOf(exchange));
      const isMember = !Array.isArray(roles) || roles.length > 0;
      return statusOf(exchange) === 200 && isMember && asObject(capabilities).edit_posts !== true;
    }),
  ],
  fixes: ['give-role', 'wp-cli-give-role', 'wp-cli-grant-capability'],
});
