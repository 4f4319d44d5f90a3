import { expect, test } from '@playwright/test';
import { factsOf } from '../../evidence/facts.ts';
import { dialects } from '../../evidence/methods/dialects/index.ts';
import { issuedIn } from '../../evidence/methods/dialects/issued.ts';
import { Secrets } from '../../http/secrets.ts';
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
  evidence.site.token_path = 'simple-jwt-login/v1/auth';
  expect(factsOf(evidence).dialect()?.id).toBe('simple-jwt-login');
  evidence.site.token_path = 'acme/v1/token';
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
