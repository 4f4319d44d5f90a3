import type { Facts } from '../../evidence/facts.ts';
import { isNamespaceMissing } from '../../evidence/jwt-plugins.ts';
import { dialects } from '../../evidence/methods/dialects/index.ts';
import { dialectSpeaking } from '../../evidence/methods/dialects/speaking.ts';
import { dialectIn, isDialectNamed } from '../../evidence/methods/dialects/spoken.ts';
import { hasGraphqlLogin } from '../../evidence/methods/dialects/wpgraphql-jwt.ts';
import { textsOf } from '../../evidence/read.ts';
import { defineCause, type Sign } from '../cause.ts';
import { answered, inPassing, shows } from '../signs/common.ts';
import { meansIn } from '../signs/dialect.ts';

const isListed = Object.values(dialects).map(
  ({ id, name }): Sign =>
    shows('index', `the index lists ${name}`, (_, facts) => dialectIn(facts.index())?.id === id),
);

const USUAL = 'jwt-auth/';

/** No index lists it: what the index does not list says as much. */
const isBeside = (facts: Facts) => facts.dialect()?.listed === null;

const namesCore = (facts: Facts) => textsOf(facts.index().namespaces).includes('wp/v2');

export const otherJwtDialect = defineCause({
  id: 'other-jwt-dialect',
  layer: 'plugin',
  order: 408,
  severity: 'warn',
  of: 'jwt',
  says: 'Tokens come from another JWT plugin than JWT Authentication for WP REST API: what is written for that one cannot log in',
  short: 'another JWT plugin',
  symptom:
    'A client that posts to jwt-auth/v1/token gets 404, or an answer in which it finds no token; one that speaks to the other plugin works.',
  explains: ['namespace'],
  shownBy: [
    [
      ...isListed,
      shows('graphql', 'WPGraphQL knows a login that answers with a token', hasGraphqlLogin),
      ...inPassing(
        ['index', 'posts', 'token', 'garbage-validate'],
        (exchange) => `the answer has the form of ${dialectSpeaking(exchange)?.name}`,
        (exchange) => dialectSpeaking(exchange) !== null,
      ),
    ],
  ],
  supportedBy: [
    {
      ...answered('jwt-index', 404, 'rest_no_route', 'WordPress knows no jwt-auth/v1'),
      isWorthAsking: (facts) => facts.dialect()?.login.path.startsWith(USUAL) === false && !isBeside(facts),
    },
    shows(
      'index',
      'the index lists the API and no jwt-auth/v1',
      (_, facts) => isBeside(facts) && namesCore(facts) && isNamespaceMissing(facts),
    ),
    ...inPassing(['token'], 'its login brings a token', (_, { token }) => token !== null),
    ...inPassing(
      ['token', 'false-token', 'posts'],
      'it answers as that plugin does',
      (exchange, facts) => meansIn(exchange, facts) !== null,
    ),
  ],
  refutedBy: [
    shows(
      'index',
      'the plugin that the paths of sites.yaml are of is there, or was named',
      (_, facts) => facts.dialect() === null || isDialectNamed(facts),
    ),
  ],
  fixes: ['use-dialect-login', 'use-application-password', 'replace-jwt-plugin'],
  // At the same address it is the answer that differs.
  isFitting: (fix, facts) =>
    fix !== 'use-dialect-login' || facts.dialect()?.login.path !== facts.site.token_path,
});
