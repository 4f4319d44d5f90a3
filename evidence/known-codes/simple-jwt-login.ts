import type { CauseId } from '../../causes/ids.ts';
import type { CoreCode } from './core-code.ts';

/** Its numbers, `errorCode` of version 3 and `error_code` of version 4, beside those of its dialect. */
const numbers: [from: number, to: number, means: string, shows?: CauseId[]][] = [
  [16, 17, 'It could not sign the token: the key or its algorithm is not usable.', ['algorithm-unsupported']],
  [
    23,
    23,
    'No token came where one is needed.',
    ['authorization-header-stripped', 'authorization-header-eaten'],
  ],
  [26, 26, 'Its login by a link (autologin) is switched off.'],
  [27, 27, 'The authentication code (AUTH_KEY) of its settings is missing or another.'],
  [28, 28, 'It lets no one in from this address: its settings name those that may.', ['login-protection']],
  [31, 38, 'The registration of a user was refused.'],
  [39, 42, 'The deletion of a user was refused.'],
  [43, 44, 'It knows no such route, or not with this method: the login is a POST of JSON.'],
  [46, 46, 'The user name or the e-mail address was not in the body.', ['body-lost']],
  [47, 47, 'The password was not in the body.', ['body-lost']],
  [49, 51, 'The token cannot be renewed: it is missing, or too old for that. Log in again.'],
  [52, 52, 'WordPress could not make the user.'],
  [54, 54, 'The token names no user of this site.', ['user-deleted']],
  [57, 57, 'The route does not take this method: the login is a POST.'],
  [56, 66, 'The change of a password was refused.'],
  [67, 67, 'The nonce of a form is too old: reload the page.'],
  [68, 68, 'The token was issued by another address than its settings name.', ['issuer-mismatch']],
  [69, 74, 'The login by Google or another provider was refused.'],
  [
    75,
    75,
    'The address is protected by its settings, and no token came.',
    ['rest-lockdown', 'authorization-header-stripped'],
  ],
  [77, 80, 'The login by Auth0 was refused.'],
  [81, 81, 'Its renewal of tokens is switched off.'],
  [83, 83, 'Its revocation of tokens is switched off.'],
  [84, 92, 'A key of its own API is missing, unknown or may not do this.'],
  [93, 93, 'This token may not change a password.'],
  [
    94,
    94,
    'It wants the authentication code (AUTH_KEY) of its settings beside the password.',
    ['login-protection'],
  ],
  [97, 104, 'The login by Facebook or GitHub was refused.'],
  [
    105,
    107,
    'Its second factor is not active for the user, or its first step is missing.',
    ['login-protection'],
  ],
  [111, 112, 'The provider has not confirmed the e-mail address.'],
  [113, 113, 'It takes the password itself, and not its hash.'],
  [
    114,
    114,
    'The user of the token has not the role that this address asks for.',
    ['role-without-edit-posts'],
  ],
  [115, 117, 'The token could not be revoked.'],
];

/** The narrower one of two rows that hold a number comes first. */
export const simpleJwtLoginCodes: CoreCode[] = numbers.flatMap(([from, to, means, shows = []]) =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step)
    .filter((number) => from === to || !numbers.some(([only, last]) => only === number && last === number))
    .map((number) => ({ code: `${number}`, messages: [], by: 'Simple JWT Login', means, shows })),
);
