import { asObject } from '../../../base/json.ts';
import { codeOf, jsonOf, messageOf, textsOf } from '../../read.ts';
import type { Dialect } from './dialect.ts';

/** Core's own words come with it: the label and the user in bold, and the link to a new password where it knows the user. */
function userIn(message: string): string {
  const bold = message.match(/<strong>[^<]+<\/strong>/g) ?? [];
  if (bold.length < 2) return 'rest_unauthorized';
  return /<a href="[^"]*lost-?password/i.test(message) ? 'password' : 'user';
}

/** A token that it does not accept is nobody's: the request is that of a guest. */
export const aam: Dialect = {
  id: 'aam',
  name: 'Advanced Access Manager',
  listedAs: 'Advanced Access Manager',
  listed: { route: /^\/aam\/v2\/authenticate$/ },
  login: { path: 'aam/v2/authenticate', form: 'json', user: 'username', more: { issue_jwt: true } },
  tokenAt: ['jwt', 'token'],
  userAt: ['user_id'],
  validate: null,
  codeIn(exchange) {
    // It answers with an error of WordPress inside a response, which then comes as the object that it is in PHP.
    const { rest_unauthorized: within } = asObject(asObject(jsonOf(exchange)).errors);
    const message = textsOf(within)[0] ?? messageOf(exchange);
    if (within === undefined && codeOf(exchange) !== 'rest_unauthorized') return codeOf(exchange);
    return /maximum number for login attempts/i.test(message) ? 'attempts' : userIn(message);
  },
  means: {
    rest_unauthorized: 'wrong-login',
    password: 'wrong-password',
    user: 'unknown-user',
    attempts: 'locked-out',
  },
  life: 86_400,
  renamed: 'Authentication',
  switches: {},
};
