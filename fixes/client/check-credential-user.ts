import { defineFix } from '../fix.ts';

export const checkCredentialUser = defineFix({
  id: 'check-credential-user',
  says: 'Check the user: it is the name of the account (wp-admin > Users, first column) or its e-mail address, never the name that was given to the application password. WordPress answers a wrong name as it does a wrong password',
});
