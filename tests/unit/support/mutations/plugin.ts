import { answer, error } from '../evidence.ts';
import {
  indexWith,
  type Mutation,
  namespaceFails,
  notSent,
  phpJwt,
  validateFails,
  validateRefused,
} from './mutation.ts';
import { ownPage } from './parts.ts';

const other = (title: string, namespaces: string[], routes: string[]): Mutation => ({
  cause: 'other-jwt-plugin',
  title,
  change(evidence) {
    notSent(evidence, 'token');
    const kept = Object.fromEntries(routes.map((route) => [route, { methods: ['POST'] }]));
    answer(evidence, 'index', 200, indexWith({ namespaces: ['wp/v2', ...namespaces], routes: kept }));
    answer(evidence, 'garbage-validate', 404, error('rest_no_route', 404));
    answer(evidence, 'garbage-posts', 200, []);
  },
  states: namespaceFails,
});

const usefulteam = (code: string, statusCode: number, data: unknown = []) => ({
  success: statusCode < 300,
  statusCode,
  code,
  message: 'a message that may be translated',
  data,
});

const tokenWithin = usefulteam('jwt_auth_valid_credential', 200, { token: '«token»', id: 1 });

/** Causes in which plugins there are, and what they close. */
export const plugin: Mutation[] = [
  ownPage(
    'rest-lockdown',
    'REST for those who are logged in',
    401,
    'rest_cannot_access',
    error('rest_cannot_access', 401),
  ),
  {
    cause: 'rest-lockdown',
    title: 'content for those who are logged in',
    change: (evidence) => answer(evidence, 'posts', 401, error('itsec_rest_api_access_restricted', 401)),
    states: { smoke: 'fail' },
  },
  {
    cause: 'plugin-inactive',
    title: 'the plugin inactive',
    change(evidence) {
      notSent(evidence, 'token');
      answer(evidence, 'index', 200, indexWith({ namespaces: ['wp/v2'], routes: {} }));
      answer(evidence, 'garbage-validate', 404, error('rest_no_route', 404));
      answer(evidence, 'garbage-posts', 200, []);
      answer(evidence, 'graphql', 404, '<!DOCTYPE html><title>Page not found</title>');
    },
    states: namespaceFails,
  },
  other('Simple JWT Login', ['simple-jwt-login/v1'], ['/simple-jwt-login/v1/auth']),
  other('Simple JWT Authentication', ['simple-jwt-authentication/v1'], []),
  other("the WP-API team's plugin", [], ['/wp/v2/token', '/wp/v2/key-pair']),
  {
    cause: 'other-jwt-plugin',
    title: 'a login over GraphQL',
    change(evidence) {
      notSent(evidence, 'token');
      answer(evidence, 'index', 200, indexWith({ namespaces: ['wp/v2'], routes: {} }));
      answer(evidence, 'garbage-validate', 404, error('rest_no_route', 404));
      answer(evidence, 'garbage-posts', 200, []);
      answer(evidence, 'graphql', 200, { data: { __type: { fields: [{ name: 'authToken' }] } } });
    },
    states: namespaceFails,
  },
  {
    cause: 'other-jwt-plugin',
    title: 'usefulteam 2, which answers 200 to everything',
    change(evidence) {
      notSent(evidence);
      const closed = usefulteam('jwt_auth_no_auth_header', 403);
      for (const probe of ['posts', 'index', 'jwt-index', 'preflight'] as const)
        answer(evidence, probe, 200, closed, [
          ['access-control-allow-origin', 'https://client.example'],
          ['access-control-allow-methods', 'OPTIONS, GET, POST'],
          ['access-control-allow-headers', 'Authorization, Content-Type'],
        ]);
      answer(evidence, 'token', 200, tokenWithin);
      for (const probe of ['garbage-validate', 'garbage-posts'] as const)
        answer(evidence, probe, 200, usefulteam('jwt_auth_obsolete_token', 403));
    },
    states: {
      smoke: 'fail',
      namespace: 'fail',
      token: 'fail',
      validate: 'blocked by token',
      draft: 'blocked by token',
      header: 'fail',
      secret: 'blocked by token',
    },
  },
  {
    cause: 'other-jwt-plugin',
    title: 'usefulteam 3, whose token lies deeper',
    change(evidence) {
      notSent(evidence);
      answer(evidence, 'token', 200, tokenWithin);
      answer(evidence, 'garbage-validate', 401, usefulteam('jwt_auth_invalid_token', 401));
      answer(evidence, 'garbage-posts', 200, []);
    },
    states: {
      token: 'fail',
      validate: 'blocked by token',
      draft: 'blocked by token',
      header: 'fail',
      secret: 'blocked by token',
    },
  },
  {
    cause: 'jwt-library-conflict',
    title: 'an older php-jwt that was loaded first',
    change(evidence) {
      validateRefused(evidence, phpJwt('Algorithm not allowed'));
      answer(evidence, 'unsigned-validate', 403, phpJwt('Algorithm not allowed'));
    },
    states: validateFails,
  },
];
