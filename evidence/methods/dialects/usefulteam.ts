import { asObject } from '../../../base/json.ts';
import type { Exchange } from '../../exchange.ts';
import { codeOf, jsonOf, messageOf } from '../../read.ts';
import type { Dialect } from './dialect.ts';

/** Every answer of it is wrapped in `success`, `statusCode`, `code` and `data`. */
export function speaksUsefulteam(exchange: Exchange | undefined): boolean {
  const { success, statusCode } = asObject(jsonOf(exchange));
  return typeof success === 'boolean' && typeof statusCode === 'number';
}

/** Version 2 says 403 within an answer whose own status is 200. */
export function isUsefulteam2(exchange: Exchange | undefined): boolean {
  const { success, statusCode } = asObject(jsonOf(exchange));
  return success === false && statusCode === 403 && exchange?.response?.status === 200;
}

/** WordPress's own words, which it passes on without their bold and their links. */
const OF_CORE = /password you entered for .+ is incorrect|is an invalid application password/i;

/** It shares the namespace and the constant of its secret with the plugin that it was made from. */
export const usefulteam: Dialect = {
  id: 'usefulteam',
  name: 'JWT Auth by usefulteam',
  listedAs: 'JWT Auth',
  listed: { route: /^\/jwt-auth\/v1\/token\/refresh$/, lacks: '/jwt-auth/v1/token/revoke' },
  speaks: speaksUsefulteam,
  login: { path: 'jwt-auth/v1/token', form: 'form-data', user: 'username' },
  tokenAt: ['data', 'token'],
  userAt: ['data', 'user', 'id'],
  validate: {
    method: 'POST',
    path: 'jwt-auth/v1/token/validate',
    accepts: (exchange) => speaksUsefulteam(exchange) && asObject(jsonOf(exchange)).success === true,
  },
  codeIn(exchange) {
    if (!speaksUsefulteam(exchange) || asObject(jsonOf(exchange)).success === true) return null;
    const code = codeOf(exchange);
    // Who hides which users there are keeps the code and changes the words.
    return code === 'incorrect_password' && !OF_CORE.test(messageOf(exchange)) ? 'masked' : code;
  },
  means: {
    masked: 'wrong-login',
    incorrect_password: 'wrong-password',
    invalid_username: 'unknown-user',
    invalid_email: 'unknown-user',
    jwt_auth_bad_config: 'secret-missing',
    jwt_auth_no_auth_header: 'no-header',
    jwt_auth_bad_auth_header: 'token-refused',
    jwt_auth_bad_iss: 'token-refused',
    jwt_auth_bad_request: 'token-refused',
    jwt_auth_invalid_token: 'token-refused',
    jwt_auth_obsolete_token: 'token-refused',
  },
  life: 600,
  switches: {
    'open-routes':
      'the filter jwt_auth_whitelist: name in it what is to be open, such as /wp-json/ and /wp-json/wp/v2/posts',
  },
};
