import { asObject } from '../../base/json.ts';
import {
  isDoubled,
  isNamespaceMissing,
  isWithoutLogin,
  otherPluginIn,
  otherPlugins,
  unknownLoginIn,
} from '../../evidence/jwt-plugins.ts';
import { jsonOf } from '../../evidence/read.ts';
import { defineCause, type Sign } from '../cause.ts';
import { answered, shows } from '../signs/common.ts';

/** A visit that speaks to the plugin says so elsewhere. */
const lists: Sign[] = [
  ...otherPlugins.map((name) =>
    shows(
      'index',
      `the index lists ${name}`,
      (_, facts) => facts.dialect() === null && otherPluginIn(facts.index()) === name,
    ),
  ),
  {
    ...shows(
      'index',
      (exchange) =>
        `the index lists a login at ${unknownLoginIn(asObject(jsonOf(exchange))) ?? 'its own address'}`,
      (_, facts) => facts.dialect() === null && unknownLoginIn(facts.index()) !== null,
    ),
    isWeak: true,
  },
];

/** Whoever asks for it hears of the login of WPGraphQL, and speaks to it. */
const graphqlLogin: Sign = {
  ...shows('graphql', 'there is a login of GraphQL', () => false),
  isWorthAsking: isWithoutLogin,
};

export const otherJwtPlugin = defineCause({
  id: 'other-jwt-plugin',
  layer: 'plugin',
  order: 410,
  of: 'jwt',
  says: 'Another JWT plugin issues tokens in place of JWT Authentication for WP REST API, in a manner of its own',
  short: 'another JWT plugin',
  symptom: 'Tokens come at another address or in another form than clients of this plugin expect.',
  explains: ['namespace'],
  shownBy: [
    [shows('index', 'the index lists the API and no jwt-auth/v1', (_, facts) => isNamespaceMissing(facts))],
    [...lists, graphqlLogin],
  ],
  supportedBy: [
    answered('garbage-validate', 404, 'rest_no_route', 'WordPress knows no jwt-auth/v1'),
    shows('index', 'two plugins answer at the same address', (_, facts) =>
      isDoubled(facts.index(), facts.site.token_path),
    ),
  ],
  fixes: ['use-application-password', 'replace-jwt-plugin', 'activate-plugin'],
});
