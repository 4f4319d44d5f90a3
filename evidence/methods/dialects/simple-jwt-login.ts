import { asObject } from '../../../base/json.ts';
import { jsonOf } from '../../read.ts';
import type { Dialect, Meaning } from './dialect.ts';

/** Of a token that its library cannot read (22 is what it says of one that is no JSON), or does not accept. */
const refused = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 18, 19, 20, 22, 24, 25, 29, 30, 55];

/** Version 3 says `errorCode`, version 4 `error_code`; both number the same things alike. */
export const simpleJwtLogin: Dialect = {
  id: 'simple-jwt-login',
  name: 'Simple JWT Login',
  listedAs: 'Simple JWT Login',
  listed: { namespace: /^simple-jwt-login\// },
  login: { path: 'simple-jwt-login/v1/auth', form: 'json', user: 'username', email: 'email' },
  tokenAt: ['data', 'jwt'],
  userAt: ['id'],
  validate: {
    method: 'POST',
    path: 'simple-jwt-login/v1/auth/validate',
    accepts: (exchange) => asObject(jsonOf(exchange)).success === true,
  },
  codeIn(exchange) {
    const { success, code, data } = asObject(jsonOf(exchange));
    const { errorCode, error_code } = asObject(data);
    const number = errorCode ?? error_code;
    const isOwn = success === false || code === 'simple_jwt_login_middleware_error';
    return isOwn && typeof number === 'number' ? `${number}` : null;
  },
  means: {
    ...Object.fromEntries(refused.map((number): [string, Meaning] => [`${number}`, 'token-refused'])),
    1: 'secret-missing',
    45: 'login-off',
    48: 'wrong-login',
    53: 'no-header',
    82: 'route-off',
    108: 'locked-out',
    109: 'second-factor',
    110: 'second-factor',
  },
  life: 3600,
  switches: {
    login: 'Simple JWT Login > Authentication: allow authentication',
    secret: 'Simple JWT Login > General: JWT decryption key',
    'whole-api': 'Simple JWT Login > General: tick "All WordPress endpoints checks for JWT authentication"',
  },
};
