import type { CauseId } from '../../causes/ids.ts';
import type { Dialect, Meaning } from '../methods/dialects/dialect.ts';
import { dialects } from '../methods/dialects/index.ts';
import type { CoreCode } from './core-code.ts';
import { simpleJwtLoginCodes } from './simple-jwt-login.ts';

const LOST: CauseId[] = ['authorization-header-stripped', 'authorization-header-eaten'];

/** What a refusal of a JWT plugin means, and what is behind it. */
const meanings: Record<Meaning, [means: string, shows: CauseId[]]> = {
  'wrong-login': [
    'The user or the password is wrong; it does not say which.',
    ['wrong-password', 'unknown-user'],
  ],
  'wrong-password': ['It knows the user, and the password is another.', ['wrong-password']],
  'unknown-user': ['It knows no such user.', ['unknown-user']],
  'login-off': ['Its login is switched off.', ['login-switched-off']],
  'locked-out': [
    'Too many logins have failed: wait before the next one.',
    ['login-protection', 'rate-limit'],
  ],
  'second-factor': ['It wants a second factor.', ['login-protection']],
  'secret-missing': ['It has no secret to sign with.', ['secret-missing']],
  'no-header': [
    'It has seen no token: none was sent, or the Authorization header is lost on the way to PHP.',
    [...LOST, 'token-demanded'],
  ],
  'token-refused': [
    'It has seen a token and does not accept it: it is of another plugin, too old, cut off, or signed with another secret. Log in again, and send the new one whole.',
    ['secret-changed', 'token-expired-at-issue', 'clock-skew'],
  ],
  'route-off': ['This route is switched off, which says nothing of the token.', []],
};

/** Its table has words of ours where the plugin has no code. */
const OURS = /^[a-z]+$/;

const more: Record<string, [code: string, means: string, shows?: CauseId[]][]> = {
  miniorange: [
    [
      'forbidden',
      'The user or the password was not in the request, or the route is closed to guests.',
      ['rest-lockdown'],
    ],
    ['invalid_username', 'As Basic: it knows no such user.', ['unknown-user']],
    ['invalid_password', 'As Basic: it knows the user, and the password is another.', ['wrong-password']],
    [
      'restricted',
      'The address is among its protected ones, and no token of its own opened it.',
      ['rest-lockdown', 'token-demanded'],
    ],
    ['invalid_api_key', 'The key of its own that was sent is another.'],
    [
      'too_many_requests',
      'Five logins from this address have failed: wait a minute.',
      ['login-protection', 'rate-limit'],
    ],
  ],
  'wordpress-mcp': [
    ['invalid_expiration', 'expires_in is shorter than an hour or longer than the site allows.'],
    ['missing_jti', 'The token that is to be revoked was not named.'],
    ['token_not_found', 'It knows no such token.'],
  ],
  'wpgraphql-jwt': [
    [
      'invalid-secret-key',
      'The token is not accepted: its end is over, or it is signed with another secret. Ask refreshJwtAuthToken for a new one, or log in again.',
      ['secret-changed', 'clock-skew'],
    ],
  ],
};

function codesOf({ id, name, means }: Dialect): CoreCode[] {
  const own = Object.entries(means).filter(([code]) => !OURS.test(code));
  return [
    ...own.map(([code, meaning]): CoreCode => {
      const [says, shows] = meanings[meaning];
      return { code: code.toLowerCase(), messages: [], by: name, means: says, shows };
    }),
    ...(more[id] ?? []).map(([code, says, shows = []]) => ({
      code,
      messages: [],
      by: name,
      means: says,
      shows,
    })),
  ];
}

/** What JWT plugins of other authors refuse with, beside what is known of their words. */
export const dialectCodes: CoreCode[] = [...Object.values(dialects).flatMap(codesOf), ...simpleJwtLoginCodes];

/** What plugins answer that have no route below jwt-auth/v1, so that nothing is told there. */
export const elsewhereCodes: ReadonlySet<string> = new Set(
  Object.values(dialects)
    .filter(({ login }) => !login.path.startsWith('jwt-auth/'))
    .flatMap(codesOf)
    .concat(simpleJwtLoginCodes)
    .map(({ code }) => code),
);
