import { asObject } from '../../../base/json.ts';
import type { Exchange } from '../../exchange.ts';
import { jsonOf, statusOf, textOf } from '../../read.ts';
import type { Dialect } from './dialect.ts';
import { NO_SUCH_FIELD } from './graphql.ts';
import { speaksUsefulteam } from './usefulteam.ts';

/** WPGraphQL knows a login that answers with a token: of the fields that were asked for, it lacks the false one alone. */
export function hasGraphqlLogin(exchange: Exchange | undefined): boolean {
  const lacks = (field: string) =>
    messagesIn(exchange).some((message) => message.includes(field) && /cannot query field/i.test(message));
  return (
    messagesIn(exchange).some((message) => message.includes('LoginPayload')) &&
    lacks(NO_SUCH_FIELD) &&
    !lacks('authToken')
  );
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

/** GraphQL says 200 to nearly all: what is wrong stands in its errors, or is a field that is null. */
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
    const { data } = asObject(jsonOf(exchange));
    const { login, generalSettings: title } = asObject(data);
    const [message] = messagesIn(exchange);
    const said = words.find(([pattern]) => pattern.test(message ?? ''))?.[1];
    if (message === undefined) {
      // It has this status where a token came, and no secret is set.
      if (title !== undefined) return statusOf(exchange) === 403 ? 'secret' : 'guest';
      const isUnsigned = login !== undefined && asObject(login).authToken === null;
      return isUnsigned && !speaksUsefulteam(exchange) ? 'secret' : null;
    }
    if (said !== undefined || title === undefined) return said ?? 'other';
    // What is wrong with a token is said to nobody but who debugs the site.
    return /internal server error/i.test(message) ? 'token' : 'other';
  },
  means: {
    password: 'wrong-password',
    user: 'unknown-user',
    secret: 'secret-missing',
    guest: 'no-header',
    short: 'token-refused',
    token: 'token-refused',
  },
  life: 300,
  switches: { secret: "wp-config.php: define( 'GRAPHQL_JWT_AUTH_SECRET_KEY', … ), 32 bytes or more" },
};

function messagesIn(exchange: Exchange | undefined): string[] {
  const { errors } = asObject(jsonOf(exchange));
  return Array.isArray(errors) ? errors.map((error) => textOf(asObject(error).message) ?? '') : [];
}
