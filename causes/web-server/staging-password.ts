import { isRestAnswer } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { inPassing, shows } from '../signs/common.ts';
import { asksForPassword, asksInPhp, isFileOpen } from '../signs/password.ts';

/** The one header holds the login of WordPress there. */
const ofLogin = (means: string) =>
  inPassing(['introspect', 'me', 'garbage-posts', 'garbage-validate', 'validate'], means, (exchange) =>
    asksForPassword(exchange),
  );

export const stagingPassword = defineCause({
  id: 'staging-password',
  layer: 'web-server',
  order: 220,
  says: 'The web server asks for a password of its own, and both it and the token need the one Authorization header',
  short: 'password of its own',
  symptom: 'Every address answers 401 with a web page; with that password, the token is refused.',
  explains: ['smoke', 'permalinks', 'namespace', 'validate', 'header'],
  shownBy: [
    [
      shows('posts', 'the server asks for Basic authentication', asksForPassword),
      ...ofLogin(
        'the server asks for Basic authentication where the header of the login stands in place of it',
      ),
    ],
    [
      shows('index', 'it asks for it everywhere', asksForPassword),
      shows('posts', 'with that password the API answers', isRestAnswer),
    ],
  ],
  refutedBy: [shows('posts', 'PHP asks for it', asksInPhp), isFileOpen],
  fixes: [
    'apache-password-exempt',
    'apache-vhost-password-exempt',
    'nginx-password-exempt',
    'exempt-rest-from-password',
  ],
});
