import { defineFix } from '../fix.ts';

export const giveApplicationPassword = defineFix({
  id: 'give-application-password',
  says: 'Look at the password that you gave: this site takes application passwords, and it has not the form of one (24 letters and digits in six groups, blanks do not matter). Copy it whole, or make a new one in wp-admin > Users > Profile; the password of the login page is none',
  after: 'To test it: the same --user, with that password.',
  docs: 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/#basic-authentication-with-application-passwords',
});
