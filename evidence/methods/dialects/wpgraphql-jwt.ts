import { asObject } from '../../../base/json.ts';
import type { Exchange } from '../../exchange.ts';
import { jsonOf, textOf } from '../../read.ts';
import type { Dialect } from './dialect.ts';
import { speaksUsefulteam } from './usefulteam.ts';

/** WPGraphQL knows a login that answers with a token. */
export function hasGraphqlLogin(exchange: Exchange | undefined): boolean {
  const { fields } = asObject(asObject(asObject(jsonOf(exchange)).data).__type);
  return Array.isArray(fields) && fields.some((field) => asObject(field).name === 'authToken');
}

/** What its messages are known by; they are translated, but for those of the library and the codes of before 0.4. */
const words: [RegExp, string][] = [
  [/^incorrect_password$|lost-?password/i, 'password'],
  [/^invalid_(username|email)$|is not registered on this site|unknown (email|username)/i, 'user'],
  [/not configured (correctly|properly)/i, 'secret'],
  [/key is too short/i, 'short'],
  [
    /segments|syntax error|signature|expired token|malformed|algorithm|iss do not match|user id not found/i,
    'token',
  ],
];

/** GraphQL says 200 to all: what is wrong stands in its errors, or is a field that is null. */
export const wpgraphqlJwt: Dialect = {
  id: 'wpgraphql-jwt',
  name: 'WPGraphQL JWT Authentication',
  listedAs: 'WPGraphQL JWT Authentication',
  listed: null,
  login: { path: 'graphql', form: 'graphql', user: 'username' },
  tokenAt: ['data', 'login', 'authToken'],
  userAt: ['data', 'user', 'id'],
  validate: null,
  codeIn(exchange) {
    const json = jsonOf(exchange);
    const { errors, data } = asObject(json);
    const { login } = asObject(data);
    if (!Array.isArray(errors))
      return login !== undefined && asObject(login).authToken === null && !speaksUsefulteam(exchange)
        ? 'secret'
        : null;
    const message = textOf(asObject(errors[0]).message) ?? '';
    return words.find(([pattern]) => pattern.test(message))?.[1] ?? 'other';
  },
  means: {
    password: 'wrong-password',
    user: 'unknown-user',
    secret: 'secret-missing',
    short: 'token-refused',
    token: 'token-refused',
  },
  life: 300,
  switches: { secret: "wp-config.php: define( 'GRAPHQL_JWT_AUTH_SECRET_KEY', … ), 32 bytes or more" },
};
