import type { Fault } from '../support/faults.ts';
import { early, type Fact, fact, invalid, login, ok, refused, VALIDATE, validate } from './asked.ts';

const POSTS = '/wp-json/wp/v2/posts';
const ME = '/wp-json/wp/v2/users/me';

/** Facts about the real plugin that the recordings do not hold: a fault, and what is then answered. */
export const facts: readonly { when: string; fault?: Fault; facts: readonly Fact[] }[] = [
  {
    when: 'nothing is wrong: headers',
    facts: [
      fact(validate('Bearer{good}'), ok()),
      fact({ method: 'GET', path: ME, authorization: 'Bearer{good}' }, { status: 200 }),
      fact(validate('bearer {good}'), refused('jwt_auth_bad_auth_header')),
      fact(validate('{good}'), refused('jwt_auth_bad_auth_header')),
      fact(validate('Basic YTpi'), refused('jwt_auth_bad_auth_header')),
      fact(validate('Bearer'), refused('jwt_auth_bad_auth_header')),
      fact({ method: 'GET', path: POSTS, authorization: 'Basic YTpi' }, { status: 200 }),
      fact({ method: 'GET', path: POSTS, authorization: 'bearer garbage' }, { status: 200 }),
      fact({ method: 'GET', path: POSTS, authorization: 'Bearer' }, early('jwt_auth_bad_auth_header')),
      fact(
        { method: 'GET', path: `${POSTS}?a=token/validate`, authorization: 'Bearer garbage' },
        { status: 200 },
      ),
      fact(
        { method: 'GET', path: '/?rest_route=/wp/v2/users/me', authorization: 'Bearer {good}' },
        { status: 200 },
      ),
      fact(
        { ...login(), authorization: 'Bearer {expired}' },
        early('jwt_auth_invalid_token', 'Expired token'),
      ),
    ],
  },
  {
    when: 'nothing is wrong: claims',
    facts: [
      fact(validate('Bearer {deletedUser}'), ok()),
      fact({ method: 'GET', path: ME, authorization: 'Bearer {deletedUser}' }, { status: 401, allow: 'GET' }),
      fact({ method: 'GET', path: ME, authorization: 'Bearer {integerId}' }, { status: 200 }),
      fact(validate('Bearer {noId}'), refused('jwt_auth_bad_request', 'User ID not found in the token')),
      fact(validate('Bearer {noIssuer}'), refused('jwt_auth_bad_iss')),
      invalid('issuedLater', 'Cannot handle token prior to <time>'),
      invalid('hs512', 'Incorrect key for this algorithm'),
      invalid('ps256', 'Algorithm not supported'),
      invalid('algNone', 'Algorithm not supported'),
      invalid('noAlg', 'Empty algorithm'),
      invalid('headerNull', 'Invalid header encoding'),
      invalid('headerText', 'Empty algorithm'),
      invalid('claimsNull', 'Invalid claims encoding'),
      invalid('claimsNumber', 'Payload must be a JSON object'),
      invalid('claimsControl', 'Unexpected control character found'),
      invalid('claimsCut', 'Syntax error, malformed JSON'),
      invalid('twoSegments', 'Wrong number of segments'),
      fact(validate('Bearer {claimsList}'), refused('jwt_auth_bad_iss')),
    ],
  },
  {
    when: 'nothing is wrong: bodies',
    facts: [
      fact({ ...login(), body: '{"username":' }, { status: 400, code: 'rest_invalid_json' }),
      fact({ ...login(), type: 'text/plain' }, refused('[jwt_auth] empty_username')),
      fact({ ...login(), body: '{"username":"admin"}' }, refused('[jwt_auth] empty_password')),
    ],
  },
  {
    when: 'the secret is defined below wp-settings.php',
    fault: { secretBelowSettings: true },
    facts: [
      fact(login(), { status: 200 }),
      fact(validate('Bearer {good}'), ok()),
      fact({ method: 'GET', path: ME, authorization: 'Bearer {good}' }, early('jwt_auth_bad_config')),
    ],
  },
  {
    when: 'the secret is empty',
    fault: { secret: () => `define( 'JWT_AUTH_SECRET_KEY', '' );` },
    facts: [
      fact(
        login(),
        refused('jwt_auth_bad_config', 'JWT is not configured properly, please contact the admin'),
      ),
      fact(validate('Bearer {good}'), refused('jwt_auth_bad_config')),
      fact({ method: 'POST', path: VALIDATE }, refused('jwt_auth_no_auth_header')),
    ],
  },
  {
    when: 'the algorithm is HS512',
    fault: { php: `add_filter( 'jwt_auth_algorithm', fn() => 'HS512' );` },
    facts: [fact(validate('Bearer {hs512}'), ok()), invalid('good', 'Incorrect key for this algorithm')],
  },
  {
    when: 'the algorithm is unknown',
    fault: { php: `add_filter( 'jwt_auth_algorithm', fn() => 'HS1' );` },
    facts: [
      fact(login(), refused('jwt_auth_unsupported_algorithm')),
      fact(
        { ...login(), body: '{"username":"admin","password":"x"}' },
        refused('[jwt_auth] incorrect_password'),
      ),
      fact(validate('Bearer {good}'), refused('jwt_auth_unsupported_algorithm')),
    ],
  },
  ...['RS256', 'PS256'].map((name) => ({
    when: `the algorithm is ${name}, and the secret is no key pair`,
    fault: { php: `add_filter( 'jwt_auth_algorithm', fn() => '${name}' );` },
    facts: [
      fact(login(), { status: 500, code: 'internal_server_error' }),
      invalid('good', 'Incorrect key for this algorithm'),
    ],
  })),
  {
    when: 'the answer is reshaped by a filter',
    fault: {
      php: `add_filter( 'jwt_auth_token_before_dispatch', fn( $d, $u ) => [ 'jwt' => $u->ID ], 10, 2 );`,
    },
    facts: [fact(login(), { status: 200, allow: 'POST', keys: ['jwt'] })],
  },
];
