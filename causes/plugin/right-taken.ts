import { asObject } from '../../base/json.ts';
import { jsonOf, statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { answered, shows } from '../signs/common.ts';

export const rightTaken = defineCause({
  id: 'right-taken',
  layer: 'plugin',
  order: 562,
  says: 'The role of the user may write posts, and a plugin or a snippet takes that right away',
  short: 'right taken',
  symptom: 'Creating a post answers 403 rest_cannot_create, although the user has edit_posts.',
  explains: ['draft'],
  shownBy: [
    answered('draft', 403, 'rest_cannot_create', 'a user that WordPress does not know gets 401 here'),
    shows(
      'me',
      'the same user has edit_posts',
      (exchange) =>
        statusOf(exchange) === 200 && asObject(asObject(jsonOf(exchange)).capabilities).edit_posts === true,
    ),
  ],
  fixes: ['find-capability-filter'],
});
