import { signatureFault } from '../evidence/signature.ts';
import { defineCause } from './cause.ts';
import { answered, loginBreaksOff, says, shows } from './signs.ts';

const badConfig = 'jwt_auth_bad_config';
const unsupported = 'jwt_auth_unsupported_algorithm';

export const secretDefinedLate = defineCause({
  id: 'secret-defined-late',
  layer: 'plugin',
  says: 'JWT_AUTH_SECRET_KEY is defined too late: below the line of wp-config.php that loads WordPress',
  symptom: 'Login and validate work, and every other request with the token answers 403 jwt_auth_bad_config.',
  explains: ['draft'],
  shownBy: [
    [
      answered('draft', 403, badConfig, 'when a request begins, the plugin has no secret yet'),
      answered('garbage-posts', 403, badConfig, 'when a request begins, the plugin has no secret yet'),
    ],
    [
      answered('validate', 200, 'jwt_auth_valid_token', 'when the route answers, it has one'),
      answered('garbage-validate', 403, 'jwt_auth_invalid_token', 'when the route answers, it has one'),
    ],
  ],
  fixes: ['shell-move-secret', 'define-secret'],
});

export const secretTooShort = defineCause({
  id: 'secret-too-short',
  layer: 'plugin',
  says: 'The signing secret is too short for the php-jwt of the site, which from version 7 wants 32 bytes',
  symptom: 'The login answers 500 internal_server_error, and everything else works.',
  explains: ['token'],
  shownBy: [loginBreaksOff, says('unsigned-validate', /key is too short/i, 'php-jwt names the reason')],
  fixes: ['shell-secret', 'wp-cli-secret', 'define-secret'],
});

export const algorithmUnsupported = defineCause({
  id: 'algorithm-unsupported',
  layer: 'plugin',
  says: 'The filter jwt_auth_algorithm names an algorithm that cannot be used with this plugin and this secret',
  symptom: 'The login answers 500, or 403 jwt_auth_unsupported_algorithm.',
  explains: ['token', 'validate'],
  shownBy: [
    [
      loginBreaksOff,
      answered('token', 403, unsupported, 'the plugin does not know the algorithm'),
      answered('garbage-validate', 403, unsupported, 'the plugin does not know the algorithm'),
    ],
    [
      answered('unsigned-validate', 403, unsupported, 'no token can be checked either'),
      says(
        'unsigned-validate',
        /^Incorrect key for this algorithm/i,
        'the site does not use HS256, the default',
      ),
    ],
  ],
  fixes: ['use-hs-algorithm'],
});

export const secretChanged = defineCause({
  id: 'secret-changed',
  layer: 'plugin',
  says: 'A token is checked with another secret than it was signed with: it changed in between, or the servers of the site differ',
  symptom: 'Login works, and the new token is refused with "Signature verification failed".',
  explains: ['validate'],
  shownBy: [
    says('validate', /^Signature verification failed/i, 'the signature of a new token does not fit'),
    says('me', /^Signature verification failed/i, 'nor does it at another address'),
  ],
  refutedBy: [
    shows(
      'token',
      'there is no signature that could fit',
      (_, evidence) => signatureFault(evidence) !== null,
    ),
  ],
  fixes: ['ask-the-host'],
});

export const jwtLibraryConflict = defineCause({
  id: 'jwt-library-conflict',
  layer: 'plugin',
  says: 'Another plugin loads an older php-jwt first, which refuses every token',
  symptom: 'Login works, and the new token is refused with "Algorithm not allowed".',
  explains: ['validate'],
  shownBy: [
    says('validate', /^Algorithm not allowed/i, 'only php-jwt 5 and older says this, the plugin brings 6'),
    says('unsigned-validate', /^Algorithm not allowed/i, 'any token gets that answer'),
  ],
  fixes: ['update-other-plugin', 'load-own-jwt-library'],
});
