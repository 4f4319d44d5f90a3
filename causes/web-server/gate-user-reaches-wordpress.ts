import { isTakenForPassword } from '../../evidence/closed.ts';
import { defineCause } from '../cause.ts';
import { shows, trouble } from '../signs/common.ts';

export const gateUserReachesWordpress = defineCause({
  id: 'gate-user-reaches-wordpress',
  layer: 'web-server',
  order: 222,
  says: 'The user of a directory password, or of a proxy that logs people in, reaches WordPress, which takes it for one of its own',
  short: "gate's user",
  symptom: 'Every address of the API answers 401 invalid_username or incorrect_password, public posts too.',
  explains: ['smoke', 'permalinks', 'namespace', 'token', 'validate', 'draft', 'header', 'cors'],
  shownBy: [
    ...trouble(
      shows('posts', 'WordPress refuses a user and a password that nobody gave it', isTakenForPassword),
      shows('index', 'and does so at its index', isTakenForPassword),
    ),
  ],
  fixes: ['keep-gate-user', 'exempt-rest-from-password'],
});
