import { asObject } from '../../base/json.ts';
import { jwtNamespace } from '../../evidence/evidence.ts';
import type { Facts } from '../../evidence/facts.ts';
import {
  hasGraphqlLogin,
  isDoubled,
  otherPluginIn,
  otherPlugins,
  speaksUsefulteam,
  USEFULTEAM,
  unknownLoginIn,
  WPGRAPHQL_JWT,
} from '../../evidence/jwt-plugins.ts';
import { methods } from '../../evidence/methods/index.ts';
import { jsonOf } from '../../evidence/read.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { defineCause, type Sign } from '../cause.ts';
import { answered, shows } from '../signs/common.ts';

const isNamespaceMissing = (facts: Facts) => {
  const { namespaces } = facts.index();
  return Array.isArray(namespaces) && !namespaces.includes(jwtNamespace(facts.site));
};

const lists: Sign[] = [
  ...otherPlugins.map((name) =>
    shows('index', `the index lists ${name}`, (_, facts) => otherPluginIn(facts.index()) === name),
  ),
  {
    ...shows(
      'index',
      (exchange) =>
        `the index lists a login at ${unknownLoginIn(asObject(jsonOf(exchange))) ?? 'its own address'}`,
      (_, facts) => unknownLoginIn(facts.index()) !== null,
    ),
    isWeak: true,
  },
];

const usefulteam = (probe: ProbeId): Sign =>
  shows(probe, `the answer has the form of ${USEFULTEAM}`, speaksUsefulteam);
const answers = (['posts', 'index', 'token', 'validate', 'garbage-validate'] as const).map((probe) => ({
  ...usefulteam(probe),
  isWorthAsking: () => false,
}));

export const otherJwtPlugin = defineCause({
  id: 'other-jwt-plugin',
  layer: 'plugin',
  order: 410,
  of: 'jwt',
  says: 'Another JWT plugin answers in place of JWT Authentication for WP REST API, in a manner of its own',
  short: 'another JWT plugin',
  symptom: 'Tokens come at another address or in another form than clients of this plugin expect.',
  explains: ['smoke', 'namespace', 'token', 'validate', 'header'],
  shownBy: [
    [
      shows('index', 'the index lists the API and no jwt-auth/v1', (_, facts) => isNamespaceMissing(facts)),
      ...answers,
    ],
    [
      ...lists,
      {
        ...shows('graphql', `${WPGRAPHQL_JWT} answers the login`, hasGraphqlLogin),
        isWorthAsking: (facts) =>
          isNamespaceMissing(facts) &&
          otherPluginIn(facts.index()) === null &&
          unknownLoginIn(facts.index()) === null,
      },
      ...answers,
    ],
  ],
  supportedBy: [
    answered('garbage-validate', 404, 'rest_no_route', 'WordPress knows no jwt-auth/v1'),
    shows('index', 'two plugins answer at the same address', (_, facts) =>
      isDoubled(facts.index(), facts.site.token_path),
    ),
  ],
  fixes: ['use-application-password', 'replace-jwt-plugin', 'activate-plugin'],
  isFitting: (fix, facts) =>
    fix !== 'use-application-password' || methods['application-password'].isOffered(facts) === true,
});
