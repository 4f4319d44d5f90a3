import { dialects } from '../../evidence/methods/dialects/index.ts';
import { dialectIn, isDialectNamed } from '../../evidence/methods/dialects/spoken.ts';
import { speaksUsefulteam } from '../../evidence/methods/dialects/usefulteam.ts';
import { hasGraphqlLogin } from '../../evidence/methods/dialects/wpgraphql-jwt.ts';
import { defineCause, type Sign } from '../cause.ts';
import { answered, inPassing, shows } from '../signs/common.ts';
import { meansIn } from '../signs/dialect.ts';

const isListed = Object.values(dialects).map(
  ({ id, name }): Sign =>
    shows('index', `the index lists ${name}`, (_, facts) => dialectIn(facts.index())?.id === id),
);

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
        ['posts', 'index', 'token', 'garbage-validate'],
        `the answer has the form of ${dialects.usefulteam.name}`,
        speaksUsefulteam,
      ),
    ],
  ],
  supportedBy: [
    {
      ...answered('jwt-index', 404, 'rest_no_route', 'WordPress knows no jwt-auth/v1'),
      isWorthAsking: (facts) => facts.dialect()?.login.path.startsWith('jwt-auth/') === false,
    },
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
