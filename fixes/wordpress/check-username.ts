import { defineFix } from '../fix.ts';

export const checkUsername = defineFix({
  id: 'check-username',
  says: 'Use the login name as wp-admin > Users shows it: not the display name, nor an e-mail address, which some sites do not take',
  after: 'Change the username where you gave it: --user, sites.yaml, or the variable that it comes from.',
});
