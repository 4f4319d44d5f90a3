import { defineFix } from '../fix.ts';

export const useApplicationPassword = defineFix({
  id: 'use-application-password',
  says: 'Log in without a plugin: this WordPress takes application passwords. Make one in wp-admin > Users > Profile, and send it as Basic with every request',
  after: 'To test it: --user NAME --login application-password.',
  docs: 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/#basic-authentication-with-application-passwords',
});
