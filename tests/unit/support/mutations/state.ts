import { answer, error } from '../evidence.ts';
import {
  apachePage,
  everywhere,
  indexWith,
  type Mutation,
  namespaceFails,
  notSent,
  permalinksFail,
} from './mutation.ts';

const list = (before: string, after: string) => `${before}[{"id":1,"slug":"hello-world"}]${after}`;
const index = (before: string, after: string) => `${before}{"namespaces":["wp/v2"]}${after}`;

/** Nothing can be read where text stands around the JSON. */
const around = (cause: Mutation['cause'], title: string, before: string, after: string): Mutation => ({
  cause,
  title,
  change(evidence) {
    everywhere(evidence, 200, index(before, after));
    answer(evidence, 'posts', 200, list(before, after));
  },
  states: permalinksFail,
});

/** WordPress answers, and nothing but this: then permalinks pass, and every request after it is answered alike. */
const answersAlone = {
  smoke: 'fail',
  namespace: 'fail',
  token: 'fail',
  validate: 'blocked by token',
  draft: 'blocked by token',
  header: 'fail',
  cors: 'fail',
  secret: 'blocked by token',
};

const ownPage = (
  cause: Mutation['cause'],
  title: string,
  status: number,
  code: string,
  body: unknown,
): Mutation => ({
  cause,
  title,
  change(evidence) {
    notSent(evidence);
    answer(evidence, 'posts', status, body, status === 503 ? [['retry-after', '600']] : []);
    const probes = ['index', 'jwt-index', 'token', 'garbage-validate', 'garbage-posts', 'preflight'] as const;
    for (const probe of probes) answer(evidence, probe, status, error(code, status));
  },
  states: answersAlone,
});

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

/** Causes in the state of PHP, of WordPress and of its plugins, up to the login. */
export const state: Mutation[] = [
  {
    cause: 'php-down',
    title: 'no PHP behind the server',
    change: (evidence) => everywhere(evidence, 502, apachePage('502 Bad Gateway')),
    states: permalinksFail,
  },
  {
    cause: 'htaccess-error',
    title: 'a line of .htaccess that the server refuses',
    change(evidence) {
      everywhere(evidence, 500, apachePage('500 Internal Server Error'));
      answer(evidence, 'static-file', 500, apachePage('500 Internal Server Error'));
    },
    states: permalinksFail,
  },
  {
    cause: 'htaccess-error',
    title: 'the same behind a server that answers files itself',
    change(evidence) {
      const body = apachePage('500 Internal Server Error').replace(
        '</body>',
        '<p>The server encountered an internal error or\nmisconfiguration.</p></body>',
      );
      everywhere(evidence, 500, body);
      answer(evidence, 'static-file', 200, 'GIF89a');
    },
    states: permalinksFail,
    told: ['htaccess-error likely'],
  },
  around('byte-order-mark', 'a byte order mark', '\ufeff', ''),
  around('output-before-json', 'a notice before the JSON', '<br />\n<b>Warning</b>: x in y<br />\n', ''),
  around('output-after-json', 'a comment behind the JSON', '', '\n<!-- Cached by an optimiser -->'),
  ownPage(
    'maintenance-mode',
    'an update that runs',
    503,
    'wp_die',
    '<!DOCTYPE html><title>Maintenance</title>',
  ),
  ownPage('database-down', 'no database', 500, 'wp_die', '<!DOCTYPE html><title>Database Error</title>'),
  ownPage('critical-error', 'a plugin that breaks off', 500, 'internal_server_error', '<!DOCTYPE html><p>x'),
  {
    cause: 'critical-error',
    title: 'a typing mistake in wp-config.php',
    change(evidence) {
      everywhere(evidence, 500, '');
      answer(evidence, 'static-file', 200, 'GIF89a');
    },
    states: permalinksFail,
  },
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
];
