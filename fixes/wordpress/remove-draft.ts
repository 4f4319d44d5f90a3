import { defineFix } from '../fix.ts';

export const removeDraft = defineFix({
  id: 'remove-draft',
  file: 'wp-admin',
  place: 'Posts > Drafts',
  says: 'Let "wp-rest-doctor clean" remove it, or delete the draft titled "wp-rest-doctor test draft"',
  after: 'Then ask why the server refuses DELETE, or allow it.',
});
