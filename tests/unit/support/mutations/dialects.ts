import type { Evidence } from '../../../../evidence/evidence.ts';
import { NO_SUCH_FIELD } from '../../../../evidence/methods/dialects/graphql.ts';
import type { DialectId } from '../../../../evidence/methods/dialects/ids.ts';
import { dialects } from '../../../../evidence/methods/dialects/index.ts';
import { answer, error } from '../evidence.ts';
import { indexWith, type Mutation, tokenFails, withoutDraft } from './mutation.ts';
import { loginForm } from './parts.ts';

/** What an index lists of each. */
const listed: Record<DialectId, [namespaces: string[], routes: string[]]> = {
  'simple-jwt-login': [['simple-jwt-login/v1'], ['/simple-jwt-login/v1/auth']],
  usefulteam: [
    ['jwt-auth/v1'],
    ['/jwt-auth/v1/token', '/jwt-auth/v1/token/validate', '/jwt-auth/v1/token/refresh'],
  ],
  miniorange: [['api/v1'], ['/api/v1/token', '/api/v1/token-validate']],
  aam: [['aam/v2'], ['/aam/v2/authenticate']],
  'wpgraphql-jwt': [[], []],
  'wordpress-mcp': [['jwt-auth/v1'], ['/jwt-auth/v1/token', '/jwt-auth/v1/revoke', '/jwt-auth/v1/tokens']],
};

const issued: Record<DialectId, unknown> = {
  'simple-jwt-login': { success: true, data: { jwt: '«token»' } },
  usefulteam: useful('jwt_auth_valid_credential', 200, { token: '«token»', id: 1 }),
  miniorange: { token_type: 'Bearer', jwt_token: '«token»' },
  aam: { ID: 1, jwt: { token: '«token»' } },
  'wpgraphql-jwt': { data: { login: { authToken: '«token»', refreshToken: '«token»' } } },
  'wordpress-mcp': { token: '«token»', user_id: 1 },
};

function useful(code: string, statusCode: number, data: unknown = []) {
  return { success: statusCode < 300, statusCode, code, message: 'a message', data };
}

const simple = (number: number) => ({ success: false, data: { message: 'No.', error_code: number } });
const mini = (code: string) => ({ status: 'error', error: code, code: '401', error_description: 'No.' });
const graphql = (message: string) => ({ errors: [{ message }], data: { login: null } });
const guest = error('rest_not_logged_in', 401);

/** What WPGraphQL says of a login that lacks all it needs, and of a field that no answer has. */
const loginShape = {
  errors: [
    { message: 'Field LoginInput.password of required type String! was not provided.' },
    { message: `Cannot query field "${NO_SUCH_FIELD}" on type "LoginPayload".` },
  ],
};

/** A healthy visit to a site whose JWT plugin is that one. */
function by(evidence: Evidence, id: DialectId): void {
  const { exchanges } = evidence;
  for (const probe of ['validate', 'garbage-posts', 'garbage-validate'] as const) delete exchanges[probe];
  const [namespaces, routes] = listed[id];
  const taken = Object.fromEntries(routes.map((route) => [route, { methods: ['POST'] }]));
  answer(evidence, 'index', 200, indexWith({ namespaces: ['wp/v2', ...namespaces], routes: taken }));
  answer(evidence, 'token', 200, issued[id]);
  answer(evidence, 'me', 200, { id: Number(evidence.token?.user_id ?? 1), roles: ['administrator'] });
  const { login } = dialects[id];
  const { request } = exchanges.token ?? {};
  if (request)
    request.url = `${evidence.site.url}/${login.form === 'graphql' ? '' : 'wp-json/'}${login.path}`;
  if (id === 'wpgraphql-jwt') answer(evidence, 'graphql', 200, loginShape);
  else if (!login.path.startsWith('jwt-auth/'))
    answer(evidence, 'jwt-index', 404, error('rest_no_route', 404));
}

/** What is said besides of each such site. */
const OTHER = 'other-jwt-dialect certain';

const healthyBut = (id: DialectId, states: Record<string, string> = {}, told = [OTHER]): Mutation => ({
  cause: 'other-jwt-dialect',
  title: dialects[id].name,
  change: (evidence) => by(evidence, id),
  states: { namespace: 'warn', ...states },
  told,
});

/** The login is refused so, and nothing that builds on it is sent. */
const refused = (
  cause: Mutation['cause'],
  id: DialectId,
  [status, body]: [number, unknown],
  falseToken: [number, unknown] | null,
  told: string[],
): Mutation => ({
  cause,
  title: `${dialects[id].name}: ${JSON.stringify(body).slice(0, 60)}`,
  change(evidence) {
    by(evidence, id);
    evidence.token = null;
    withoutDraft(evidence);
    delete evidence.exchanges.me;
    answer(evidence, 'token', status, body);
    if (falseToken !== null) answer(evidence, 'false-token', ...falseToken);
  },
  states: {
    namespace: 'warn',
    ...tokenFails,
    ...(falseToken === null || told.includes('login-switched-off certain') ? { header: 'skipped' } : {}),
  },
  told,
});

/** The token is good, and what is asked with it is answered as to a guest. */
const unseen = (
  cause: Mutation['cause'],
  id: DialectId,
  change: (evidence: Evidence) => void,
  told: string[],
  states: Record<string, string> = {},
): Mutation => ({
  cause,
  title: `${dialects[id].name}: the token opens nothing`,
  change(evidence) {
    by(evidence, id);
    withoutDraft(evidence);
    answer(evidence, 'me', 401, guest);
    change(evidence);
  },
  states: { namespace: 'warn', validate: 'fail', draft: 'blocked by validate', ...states },
  told,
});

/** The same visit, where each of the other plugins issues the tokens. */
export const ofDialects: Mutation[] = [
  healthyBut('simple-jwt-login'),
  healthyBut('usefulteam'),
  healthyBut('aam'),
  healthyBut('wpgraphql-jwt'),
  {
    ...healthyBut('miniorange', { secret: 'warn' }),
    cause: 'token-never-ends',
    told: [OTHER, 'token-never-ends certain'],
  },
  {
    ...healthyBut('usefulteam', { smoke: 'warn' }),
    cause: 'token-demanded',
    title: 'usefulteam 2, which answers 200 to everything',
    change(evidence) {
      by(evidence, 'usefulteam');
      for (const probe of ['posts', 'index'] as const)
        answer(evidence, probe, 200, useful('jwt_auth_no_auth_header', 403));
    },
    told: ['token-demanded certain', OTHER],
  },
  {
    ...healthyBut('usefulteam'),
    cause: 'token-demanded',
    title: 'usefulteam 2, which keeps the index to its tokens',
    change(evidence) {
      by(evidence, 'usefulteam');
      answer(evidence, 'index', 200, useful('jwt_auth_no_auth_header', 403));
    },
    told: ['token-demanded likely', OTHER],
  },
  unseen(
    'tokens-confined',
    'wordpress-mcp',
    (evidence) => answer(evidence, 'validate', 405, error('method_not_allowed', 405)),
    [OTHER, 'tokens-confined certain'],
  ),
  unseen(
    'authorization-header-stripped',
    'aam',
    (evidence) => answer(evidence, 'me-renamed', 200, { id: 1 }),
    ['authorization-header-stripped or authorization-header-eaten likely', OTHER],
    { header: 'fail' },
  ),
  refused(
    'login-switched-off',
    'simple-jwt-login',
    [403, simple(45)],
    [403, simple(45)],
    [OTHER, 'login-switched-off certain'],
  ),
  wrongForUsefulteam(),
  refused(
    'secret-missing',
    'miniorange',
    [401, mini('BAD_REQUEST')],
    [401, mini('SEGMENT_FAULT')],
    [OTHER, 'secret-missing likely'],
  ),
  refused(
    'secret-too-short',
    'wpgraphql-jwt',
    [200, graphql('Internal server error')],
    [200, { errors: [{ message: 'Provided key is too short' }] }],
    [OTHER, 'secret-too-short certain'],
  ),
];

/** It passes on WordPress's own words, without their bold and their links. */
function wrongForUsefulteam(): Mutation {
  const plain = refused(
    'wrong-password',
    'usefulteam',
    [
      401,
      {
        ...useful('incorrect_password', 401),
        message: 'Error: The password you entered for the username anna is incorrect. Lost your password?',
      },
    ],
    [401, useful('jwt_auth_invalid_token', 401)],
    [OTHER, 'wrong-password certain'],
  );
  return {
    ...plain,
    change(evidence) {
      plain.change(evidence);
      answer(evidence, 'login-page', 200, loginForm());
    },
  };
}
