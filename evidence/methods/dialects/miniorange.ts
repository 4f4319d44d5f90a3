import { asObject } from '../../../base/json.ts';
import { jsonOf, textOf } from '../../read.ts';
import type { Dialect } from './dialect.ts';

export const miniorange: Dialect = {
  id: 'miniorange',
  name: "miniOrange's REST API Authentication",
  listedAs: 'REST API Authentication for WP',
  listed: { route: /^\/api\/v1\/token$/ },
  login: { path: 'api/v1/token', form: 'json', user: 'username' },
  tokenAt: ['jwt_token'],
  userAt: ['sub'],
  validate: {
    method: 'GET',
    path: 'api/v1/token-validate',
    accepts: (exchange) => asObject(jsonOf(exchange)).message === 'VALID_TOKEN',
  },
  codeIn(exchange) {
    const { status, error } = asObject(jsonOf(exchange));
    return status === 'error' ? textOf(error) : null;
  },
  means: {
    INVALID_CREDENTIALS: 'wrong-login',
    BAD_REQUEST: 'secret-missing',
    MISSING_AUTHORIZATION_HEADER: 'no-header',
    INVALID_AUTHORIZATION_HEADER_TOKEN_TYPE: 'token-refused',
    SEGMENT_FAULT: 'token-refused',
    INVALID_SIGNATURE: 'token-refused',
    // With the status 200.
    UNAUTHORIZED: 'token-refused',
  },
  life: null,
  switches: {
    secret: 'miniOrange API Authentication > Configure API Authentication > JWT Authentication',
    'open-routes': 'miniOrange API Authentication > Protected REST APIs: clear /wp/v2/posts',
  },
};
