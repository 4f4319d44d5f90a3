import { defineFix } from '../fix.ts';

export const useApplicationPassword = defineFix({
  id: 'use-application-password',
  says: 'Make an application password in wp-admin > Users > Profile, and send it as Basic with every request: this WordPress takes them, and no plugin is needed',
  after: 'To test it: --user NAME --login application-password.',
  docs: 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/#basic-authentication-with-application-passwords',
});
