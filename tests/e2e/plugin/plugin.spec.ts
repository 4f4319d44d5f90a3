import { expect } from '@playwright/test';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { type Answer, ask, each, neutral, type Question, type Reply } from '../support/ask.ts';
import { type Embedded, test } from '../support/embedded.ts';
import { type Fault, secretOf, withFault } from '../support/faults.ts';
import { type Asked, LOGIN, TOKEN, VALIDATE } from './asked.ts';
import { facts } from './facts.ts';
import { faults, questionOf, type Recorded, recorded } from './recorded.ts';
import { type Tokens, tokensOf } from './tokens.ts';

/** The plugin in the embedded WordPress answers as the real one does; `LAB_PLUGIN` puts the real one there. */
test.describe.configure({ mode: 'default' });

const FIELDS = ['status', 'type', 'allow', 'code', 'message', 'keys'] as const;
let tokens: Tokens;

test.beforeAll(async ({ embedded: { url, folder } }) => {
  const secret = await secretOf(folder);
  const { good } = tokensOf({ url, secret, subscriber: 0, deleted: 0 });
  const subscriber = await createUser(url, good, 'subscriber');
  const deleted = await createUser(url, good, 'editor');
  const gone = await ask(url, { ...asAdmin(good, `/${deleted}?force=true&reassign=1`), method: 'DELETE' });
  expect(gone.status).toBe(200);
  tokens = tokensOf({ url, secret, subscriber, deleted });
});

for (const [name, fault] of Object.entries(faults)) {
  test(`as recorded: ${name}`, async ({ embedded }) => {
    const differences: string[] = [];
    await withFault(embedded.folder, fault, () =>
      each(
        recorded.filter((exchange) => exchange.fault === name),
        async (exchange) => {
          const reply = await ask(embedded.url, questionOf(exchange, tokens));
          differences.push(...differencesOf(exchange, reply));
        },
      ),
    );
    expect(differences).toEqual([]);
  });
}

for (const { when, fault, facts: rows } of facts) {
  test(`when ${when}`, async ({ embedded }) => {
    await withFault(embedded.folder, fault, () =>
      each(rows, async ({ ask: asked, expect: expected }) => {
        const reply = await ask(embedded.url, question(asked));
        expect(reply, `${asked.method} ${asked.path} with ${asked.authorization}`).toMatchObject(expected);
      }),
    );
  });
}

test('a token is issued with the claims that clients know', async ({ embedded: { url } }) => {
  const token = await logIn(url);
  expect(decodeProtectedHeader(token)).toEqual({ typ: 'JWT', alg: 'HS256' });
  const { iat = 0, nbf, exp, ...rest } = decodeJwt(token);
  expect([nbf, exp]).toEqual([iat, iat + 7 * 24 * 3600]);
  expect(rest).toEqual({ iss: url, data: { user: { id: '1' } } });
});

for (const [what, php, message] of [
  ['expire', `add_filter( 'jwt_auth_expire', fn() => 3600 );`, 'Expired token'],
  [
    'not_before',
    `add_filter( 'jwt_auth_not_before', fn( $n ) => $n + 999 );`,
    'Cannot handle token prior to <time>',
  ],
  [
    'token_before_sign',
    `add_filter( 'jwt_auth_token_before_sign', fn( $c, $u ) => [ 'iss' => $u->user_login ] + $c, 10, 2 );`,
    'The iss do not match with this server',
  ],
] as const) {
  test(`the filter jwt_auth_${what} decides on claims`, async ({ embedded }) => {
    await withFault(embedded.folder, { php } satisfies Fault, async () => {
      const authorization = `Bearer ${await logIn(embedded.url)}`;
      const reply = await ask(embedded.url, question({ method: 'POST', path: VALIDATE, authorization }));
      expect(reply).toMatchObject({ status: 403, message });
    });
  });
}

async function logIn(url: Embedded['url']): Promise<string> {
  const { json } = await ask(url, question({ method: 'POST', path: TOKEN, body: LOGIN }));
  return String(Reflect.get(Object(json), 'token'));
}

function differencesOf(exchange: Recorded, reply: Reply): string[] {
  return FIELDS.filter((field) => {
    const was = expectedOf(exchange, field);
    // A body that was cut when it was recorded says nothing about its keys.
    if (field === 'keys' && was === null) return false;
    return JSON.stringify(was) !== JSON.stringify(reply[field]);
  }).map((field) => {
    const [was, is] = [expectedOf(exchange, field), reply[field]].map((value) => JSON.stringify(value));
    return `${exchange.request}: ${field} is ${is}, recorded ${was}`;
  });
}

function expectedOf({ expect: { message, ...others } }: Recorded, field: keyof Answer) {
  return field === 'message' ? message && neutral(message) : others[field];
}

function question({ method, path, authorization, body, type = 'application/json' }: Asked): Question {
  const filled = authorization?.replace(/\{(\w+)\}/, (_, name: string) => String(Reflect.get(tokens, name)));
  return {
    method,
    path,
    headers: { 'content-type': type, ...(filled === undefined ? {} : { authorization: filled }) },
    body: method === 'POST' ? (body ?? '') : undefined,
  };
}

function asAdmin(token: string, path: string): Question {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return { method: 'POST', path: `/wp-json/wp/v2/users${path}`, headers, body: undefined };
}

async function createUser(url: string, token: string, role: string): Promise<number> {
  const body = JSON.stringify({
    username: role,
    email: `${role}@example.test`,
    password: role,
    roles: [role],
  });
  const { status, json } = await ask(url, { ...asAdmin(token, ''), body });
  expect(status).toBe(201);
  return Number(Reflect.get(Object(json), 'id'));
}
