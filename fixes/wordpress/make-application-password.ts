import { defineFix } from '../fix.ts';

export const makeApplicationPassword = defineFix({
  id: 'make-application-password',
  file: 'wp-admin',
  place: 'Users > Profile > Application Passwords',
  says: 'As the user who logs in, make a new application password, and give the client the text that is shown once',
  after:
    'The user is the name (or the e-mail address) of the account; the name of the password is for you alone.',
  undo: 'Delete its entry there.',
  caveat: 'Blanks in it do not matter; %20 in place of them does.',
  docs: 'https://developer.wordpress.org/advanced-administration/security/application-passwords/',
});
