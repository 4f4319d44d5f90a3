import { statusOf } from '../evidence/read.ts';
import { defineCause } from './cause.ts';
import { answered, shows } from './signs.ts';

export const draftLeftBehind = defineCause({
  id: 'draft-left-behind',
  layer: 'wordpress',
  says: 'The test draft could not be removed and is still on the site',
  symptom: 'A draft titled "wp-rest-doctor test draft" lies in wp-admin under Posts.',
  explains: ['draft'],
  shownBy: [
    answered('draft', 201, null, 'the draft was created'),
    shows(
      'draft-gone',
      'the draft is not known to be gone',
      (exchange) => ![404, 410].includes(statusOf(exchange) ?? 0),
    ),
  ],
  fixes: ['remove-draft'],
});
