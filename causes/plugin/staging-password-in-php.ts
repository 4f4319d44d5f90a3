import { defineCause } from '../cause.ts';
import { shows } from '../signs/common.ts';
import { asksForPassword, asksInPhp, isFileOpen } from '../signs/password.ts';

export const stagingPasswordInPhp = defineCause({
  id: 'staging-password-in-php',
  layer: 'plugin',
  order: 225,
  says: 'PHP code of the site asks for a password of its own, and both it and the token need the one Authorization header',
  short: 'password of its own',
  symptom:
    'Every page answers 401, pictures come without a password; with that password, the token is refused.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    shows('posts', 'Basic authentication is asked for', asksForPassword),
    [shows('posts', 'PHP wrote that answer', asksInPhp), isFileOpen],
    shows('index', 'it asks for it everywhere', asksForPassword),
  ],
  fixes: ['shell-find-password', 'exempt-rest-in-plugin'],
});
