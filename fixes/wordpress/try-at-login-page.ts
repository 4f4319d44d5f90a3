import { defineFix } from '../fix.ts';

export const tryAtLoginPage = defineFix({
  id: 'try-at-login-page',
  says: 'Log in at wp-login.php with the same user and password: where that is refused too, the password is wrong',
});
