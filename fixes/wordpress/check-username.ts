import { defineFix } from '../fix.ts';

export const checkUsername = defineFix({
  id: 'check-username',
  says: 'Use the login name as wp-admin > Users shows it, not the display name',
  after: 'Change the username in sites.yaml or in the variable it comes from.',
});
