import { defineFix } from '../fix.ts';

export const giveFittingPassword = defineFix({
  id: 'give-fitting-password',
  says: 'What was given has the form of an application password: log in with it as one, or give the password of wp-login.php',
  after: 'To test the former: --login application-password.',
});
