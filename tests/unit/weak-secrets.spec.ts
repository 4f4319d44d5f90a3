import { expect, test } from '@playwright/test';
import { SignJWT } from 'jose';
import type { Exchange } from '../../evidence/exchange.ts';
import { tokenFactsOf } from '../../visit/sending/token-facts.ts';
import { findWeakSecret } from '../../visit/sending/weak-secret.ts';
import { leastMs } from './support/pace.ts';

const site = 'https://www.shop.example';
const claims = { iss: site, data: { user: { id: '7' } } };

function signed(secret: string, alg = 'HS256'): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg, typ: 'JWT' })
    .setIssuedAt(1_700_000_000)
    .setNotBefore(1_700_000_000)
    .setExpirationTime(1_700_604_800)
    .sign(new TextEncoder().encode(secret));
}

for (const secret of ['your-top-secret-key', 'really-secret-key-here', 'put your unique phrase here']) {
  test(`the published example "${secret}" is recognised and named`, async () => {
    expect(findWeakSecret(await signed(secret), 'HS256', site)).toEqual({ kind: 'published', value: secret });
  });
}

for (const alg of ['HS384', 'HS512']) {
  test(`a published example is recognised under ${alg}`, async () => {
    expect(findWeakSecret(await signed('your-top-secret-key', alg), alg, site)?.kind).toBe('published');
  });
}

test('the empty string is tried, which JWT libraries refuse to sign with', async () => {
  const { createHmac } = await import('node:crypto');
  const [header, payload] = (await signed('any')).split('.');
  const signature = createHmac('sha256', '').update(`${header}.${payload}`).digest('base64url');
  expect(findWeakSecret(`${header}.${payload}.${signature}`, 'HS256', site)).toEqual({
    kind: 'guessable',
    length: 0,
  });
});

for (const secret of ['secret', '12345678', 'aa', 'z', 'shop', 'shop.example', 'www.shop.example']) {
  test(`"${secret}" is guessed, and only its length is told`, async () => {
    const found = findWeakSecret(await signed(secret), 'HS256', site);
    expect(found).toEqual({ kind: 'guessable', length: secret.length });
  });
}

test('a long random secret is not found', async () => {
  expect(findWeakSecret(await signed('kX9#pL2$vQ7!mN4@wR8%tY3^zB6&cF1*'), 'HS256', site)).toBeNull();
});

test('trying all of them costs little', async () => {
  const token = await signed('kX9#pL2$vQ7!mN4@wR8%tY3^zB6&cF1*');
  const tried = () => {
    for (let turn = 0; turn < 20; turn++) findWeakSecret(token, 'HS256', site);
  };
  expect(leastMs(200, tried)).toBeLessThan(200);
});

test('the facts of a token are taken from its claims and the Date header', async () => {
  const facts = tokenFactsOf(await signed('secret'), answeredAt('Tue, 14 Nov 2023 22:13:25 GMT'), site);
  expect(facts).toEqual({
    algorithm: 'HS256',
    unsigned: null,
    iss: site,
    iat: 1_700_000_000,
    nbf: 1_700_000_000,
    exp: 1_700_604_800,
    user_id: '7',
    server_time: 1_700_000_005,
    secret: { kind: 'guessable', length: 6 },
  });
});

for (const token of ['', 'no-token', 'a.b.c', 'eyJhbGciOiJub25lIn0.e30.', '.'.repeat(10_000), '\u0000']) {
  test(`what is no token is told as such: ${JSON.stringify(token.slice(0, 20))}`, () => {
    const facts = tokenFactsOf(token, answeredAt('yesterday'), site);
    expect(facts.secret).toBeNull();
    expect(facts.server_time).toBeNull();
    expect(facts.iss).toBeNull();
  });
}

function answeredAt(date: string): Exchange {
  return {
    probe: 'token',
    request: { method: 'POST', url: `${site}/`, headers: [], body: null },
    response: { status: 200, headers: [['date', date]], text: '', bytes: 0, cut: false },
    failure: null,
    timing: { start: 0, dns: null, connect: null, tls: null, first_byte: 0, total: 0 },
    attempts: 1,
  };
}
