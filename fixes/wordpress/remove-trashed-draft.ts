import { defineFix } from '../fix.ts';

export const removeTrashedDraft = defineFix({
  id: 'remove-trashed-draft',
  file: 'wp-admin',
  place: 'Posts > Trash',
  says: 'Delete the draft titled "wp-rest-doctor test draft" for good: this visit could only move it to the trash',
  caveat: 'Left alone, WordPress deletes it after 30 days.',
});
