import { defineFix } from '../fix.ts';

export const logInByToken = defineFix({
  id: 'log-in-by-token',
  says: 'Log in by the JWT plugin: where it asks everybody for a token of its own, no other way in works. It takes the user and the password of wp-login.php',
  after: 'To test it: --user NAME --login jwt.',
});
