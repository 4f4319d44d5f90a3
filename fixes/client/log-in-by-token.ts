import { defineFix } from '../fix.ts';

export const logInByToken = defineFix({
  id: 'log-in-by-token',
  says: 'Log in by the JWT plugin of this site instead: it takes the user and the password of wp-login.php, and its token goes with every request',
  after: 'To test it: --user NAME --login jwt.',
});
