import { expect, test } from '@playwright/test';
import { factsOf } from '../../evidence/facts.ts';
import { dialects } from '../../evidence/methods/dialects/index.ts';
import { issuedIn } from '../../evidence/methods/dialects/issued.ts';
import { Secrets } from '../../http/secrets.ts';
import { loggedInAs } from '../../probes/own-draft.ts';
import { answer, healthy } from './support/evidence.ts';
import { indexWith } from './support/mutations/mutation.ts';

const TOKEN = 'opaque-token-without-any-form-0123456789';

test('where the usual plugin is there as well, or was named, no other one is spoken to', () => {
  const evidence = healthy();
  const routes = Object.fromEntries(
    ['/jwt-auth/v1/token', '/jwt-auth/v1/token/validate', '/simple-jwt-login/v1/auth'].map((route) => [
      route,
      { methods: ['POST'] },
    ]),
  );
  const namespaces = ['wp/v2', 'jwt-auth/v1', 'simple-jwt-login/v1'];
  answer(evidence, 'index', 200, indexWith({ namespaces, routes }));
  expect(factsOf(evidence).dialect()).toBeNull();
  evidence.site = { ...evidence.site, token_path: 'simple-jwt-login/v1/auth' };
  expect(factsOf(evidence).dialect()?.id).toBe('simple-jwt-login');
  evidence.site = { ...evidence.site, token_path: 'acme/v1/token' };
  expect(factsOf(evidence).dialect()).toBeNull();
});

for (const [id, answered] of [
  ['simple-jwt-login', { success: true, data: { jwt: TOKEN, refresh_token: TOKEN } }],
  ['usefulteam', { success: true, statusCode: 200, data: { token: TOKEN } }],
  ['miniorange', { token_type: 'Bearer', jwt_token: TOKEN }],
  ['aam', { ID: 1, jwt: { token: TOKEN } }],
  ['wpgraphql-jwt', { data: { login: { authToken: TOKEN, refreshToken: TOKEN } } }],
  ['wordpress-mcp', { token: TOKEN, user_id: 1 }],
] as const)
  test(`the token of ${id} is found, and nothing that is written of its answer has it`, () => {
    expect(issuedIn(dialects[id], answered)).toBe(TOKEN);
    // By the names of its members alone: a visit that is given another answer knows no token.
    expect(new Secrets().redact(JSON.stringify(answered))).not.toContain(TOKEN);
    const known = new Secrets();
    known.add(TOKEN, 'token');
    for (const text of [`?jwt=${TOKEN}`, `refresh_token=${TOKEN}`, `"aam-jwt": "${TOKEN}"`])
      expect(known.redact(text)).not.toContain(TOKEN);
  });

const graphqlSays = (...messages: string[]) => ({ errors: messages.map((message) => ({ message })) });

for (const [what, answered, isThere] of [
  [
    'a login that answers with a token',
    graphqlSays(
      'Field LoginInput.username of required type String! was not provided.',
      'Cannot query field "wprdNoSuchField" on type "LoginPayload".',
    ),
    true,
  ],
  [
    'a login that answers with something else',
    graphqlSays(
      'Cannot query field "authToken" on type "LoginPayload". Did you mean "user"?',
      'Cannot query field "wprdNoSuchField" on type "LoginPayload".',
    ),
    false,
  ],
  ['no login', graphqlSays('Cannot query field "login" on type "RootMutation".'), false],
  ['guests who are told nothing', graphqlSays('Internal server error'), false],
  ['another answer', { data: { login: { authToken: null } } }, false],
] as const)
  test(`GraphQL has ${what}: ${isThere ? 'it is spoken to' : 'nobody is'}`, () => {
    const evidence = healthy();
    answer(evidence, 'index', 200, indexWith({ namespaces: ['wp/v2'], routes: {} }));
    answer(evidence, 'graphql', 200, answered);
    expect(factsOf(evidence).dialect()?.id ?? null).toBe(isThere ? 'wpgraphql-jwt' : null);
  });

for (const [error, description, isSpoken] of [
  ['Restricted', 'Sorry, you are not allowed to access REST API.', true],
  ['MISSING_AUTHORIZATION_HEADER', 'Authorization header not received.', true],
  // What it said to guests before it asked for tokens: no login may be tried.
  ['FORBIDDEN', 'Sorry, you are not allowed to access REST API.', false],
  ['Restricted', undefined, false],
] as const)
  test(`an index that is refused with ${error}${description ? '' : ' alone'} is ${isSpoken ? '' : 'not '}that of miniOrange`, () => {
    const evidence = healthy();
    answer(evidence, 'index', 403, { status: 'error', error, error_description: description });
    expect(factsOf(evidence).dialect()?.id ?? null).toBe(isSpoken ? 'miniorange' : null);
    expect(factsOf(evidence).workingRoot()?.style ?? null).toBe(isSpoken ? 'pretty' : null);
  });

const ADDRESS = 'https://shop.example/wp-json/wp/v2/users/7/application-passwords/48035352-09fc-485e';

for (const [what, href, user] of [
  ['its address', ADDRESS, '7'],
  ['its address without pretty permalinks', ADDRESS.replace('/wp-json/', '/index.php?rest_route=/'), '7'],
  ['its address, encoded', ADDRESS.replaceAll('/', '%2F'), '7'],
  ['the address of another one', `${ADDRESS}-other`, null],
  ['no address', undefined, null],
] as const)
  test(`who an application password is of is read from ${what}`, () => {
    const evidence = healthy();
    evidence.token = null;
    delete evidence.exchanges.me;
    const own = { uuid: '48035352-09fc-485e', _links: href === undefined ? {} : { self: [{ href }] } };
    answer(evidence, 'introspect', 200, own);
    expect(loggedInAs(evidence)).toBe(user);
  });
