import { asObject } from '../../base/json.ts';
import { isClosed } from '../../evidence/closed.ts';
import { isNamespaceMissing, otherPluginIn, unknownLoginIn } from '../../evidence/jwt-plugins.ts';
import { hasGraphqlLogin } from '../../evidence/methods/dialects/wpgraphql-jwt.ts';
import { codeOf, isRestAnswer } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { answered, inPassing, shows, weakly } from '../signs/common.ts';

export const pluginInactive = defineCause({
  id: 'plugin-inactive',
  layer: 'plugin',
  order: 400,
  of: 'jwt',
  says: 'The plugin JWT Authentication for WP REST API is not active',
  short: 'plugin inactive',
  symptom: 'The login address answers 404 rest_no_route.',
  explains: ['namespace', 'header'],
  shownBy: [
    [
      shows('index', 'the index lists the API and no jwt-auth/v1', (_, facts) => isNamespaceMissing(facts)),
      answered('jwt-index', 404, 'rest_no_route', 'WordPress knows no jwt-auth/v1'),
      ...weakly(shows('index', 'the index is closed, and lists nothing', isClosed)),
    ],
    [
      answered('garbage-validate', 404, 'rest_no_route', 'WordPress answers and knows no such route'),
      // Another plugin may refuse every Bearer token, before anybody looks for the route.
      ...inPassing(
        ['plain-post'],
        'without a token WordPress answers and knows no such route',
        (exchange) => codeOf(exchange) === 'rest_no_route',
      ),
      {
        ...shows(
          'jwt-index',
          'WordPress answers a GET there and knows no such routes; a POST does not reach it',
          (exchange, { exchanges }) =>
            codeOf(exchange) === 'rest_no_route' && !isRestAnswer(exchanges['garbage-validate']),
        ),
        isWorthAsking: ({ exchanges: { 'garbage-validate': posted } }) =>
          posted !== undefined && !isRestAnswer(posted),
      },
    ],
  ],
  refutedBy: [
    shows('token', 'the route answers', (exchange) => asObject(exchange.response).status === 200),
    shows(
      'index',
      'the login of another plugin is there',
      (_, facts) => otherPluginIn(facts.index()) !== null || unknownLoginIn(facts.index()) !== null,
    ),
    shows('graphql', 'the login is a GraphQL one', hasGraphqlLogin),
  ],
  fixes: [
    'give-application-password',
    'use-application-password',
    'activate-plugin',
    'wp-cli-activate-plugin',
  ],
});
