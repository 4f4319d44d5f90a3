import { asObject } from '../../base/json.ts';
import { jwtNamespace } from '../../evidence/evidence.ts';
import type { Facts } from '../../evidence/facts.ts';
import { isDoubled, otherPluginIn, otherPlugins, unknownLoginIn } from '../../evidence/jwt-plugins.ts';
import { jsonOf } from '../../evidence/read.ts';
import { defineCause, type Sign } from '../cause.ts';
import { answered, shows } from '../signs/common.ts';

const isNamespaceMissing = (facts: Facts) => {
  const { namespaces } = facts.index();
  return Array.isArray(namespaces) && !namespaces.includes(jwtNamespace(facts.site));
};

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
  isWorthAsking: (facts) =>
    isNamespaceMissing(facts) &&
    otherPluginIn(facts.index()) === null &&
    unknownLoginIn(facts.index()) === null,
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
