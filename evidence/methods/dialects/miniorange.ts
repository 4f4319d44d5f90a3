import { asObject } from '../../../base/json.ts';
import { jsonOf, textOf } from '../../read.ts';
import type { Dialect } from './dialect.ts';

/** It closes the index of the API as well, and in the free version no token opens that: its words are all there is of it. */
const CLOSED = 'Restricted';

const OF_TOKENS = [
  'MISSING_AUTHORIZATION_HEADER',
  'INVALID_AUTHORIZATION_HEADER_TOKEN_TYPE',
  'SEGMENT_FAULT',
  'INVALID_SIGNATURE',
];

export const miniorange: Dialect = {
  id: 'miniorange',
  name: "miniOrange's REST API Authentication",
  listedAs: 'JWT Authentication for WP REST APIs, by miniOrange',
  listed: { route: /^\/api\/v1\/token$/ },
  speaks(exchange) {
    const { status, error, error_description: described } = asObject(jsonOf(exchange));
    return (
      status === 'error' &&
      typeof described === 'string' &&
      [CLOSED, ...OF_TOKENS].some((one) => one === error)
    );
  },
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
