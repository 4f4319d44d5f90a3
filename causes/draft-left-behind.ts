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
    [
      answered('draft-gone', 200, null, 'the draft is still there'),
      shows(
        'draft-delete-override',
        'neither way to delete it worked',
        (exchange) => statusOf(exchange) !== 200,
      ),
    ],
  ],
  refutedBy: [404, 410].map((status) => answered('draft-gone', status, null, 'the draft is gone')),
  fixes: ['remove-draft', 'apache-allow-methods', 'modsecurity-exempt-rest'],
});
