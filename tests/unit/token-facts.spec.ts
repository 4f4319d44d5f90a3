import { createHmac } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { checks } from '../../checks/index.ts';
import { factsOf } from '../../evidence/facts.ts';
import type { Unsigned } from '../../evidence/token-facts.ts';
import { tokenFactsOf } from '../../visit/sending/token-facts.ts';
import { answer, healthy } from './support/evidence.ts';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = Math.floor(Date.now() / 1000);
const home = healthy().site.url;
const claims = { iss: home, iat: now, nbf: now, exp: now + 604_800, data: { user: { id: '1' } } };
const signature = (bytes: number) => Buffer.alloc(bytes, 7).toString('base64url');

function judged(token: string) {
  const evidence = healthy();
  answer(evidence, 'token', 200, { token: '«token»' }, [['date', new Date(now * 1000).toUTCString()]]);
  const exchange = evidence.exchanges.token;
  if (!exchange) throw new Error('there was no login');
  evidence.token = tokenFactsOf(token, exchange, home);
  return { facts: evidence.token, verdict: checks.known.secret.judge(factsOf(evidence)) };
}

const unsigned: [what: string, token: string, is: Unsigned, says: RegExp][] = [
  ['alg none', `${part({ alg: 'none' })}.${part(claims)}.`, 'algorithm-none', /"alg": "none"/],
  [
    'alg None and a signature',
    `${part({ alg: 'NoNe' })}.${part(claims)}.${signature(32)}`,
    'algorithm-none',
    /none/,
  ],
  ['no alg', `${part({ typ: 'JWT' })}.${part(claims)}.${signature(32)}`, 'algorithm-missing', /no algorithm/],
  [
    'alg null',
    `${part({ alg: null })}.${part(claims)}.${signature(32)}`,
    'algorithm-missing',
    /no algorithm/,
  ],
  [
    'an empty alg',
    `${part({ alg: '' })}.${part(claims)}.${signature(32)}`,
    'algorithm-missing',
    /no algorithm/,
  ],
  [
    'an alg that does not exist',
    `${part({ alg: 'HS1' })}.${part(claims)}.${signature(20)}`,
    'algorithm-unknown',
    /not exist/,
  ],
  [
    'alg in lower case',
    `${part({ alg: 'hs256' })}.${part(claims)}.${signature(32)}`,
    'algorithm-unknown',
    /not exist/,
  ],
  [
    'an alg that is a list',
    `${part({ alg: ['HS256'] })}.${part(claims)}.${signature(32)}`,
    'algorithm-unknown',
    /not exist/,
  ],
  [
    'an alg of every object',
    `${part({ alg: 'toString' })}.${part(claims)}.${signature(32)}`,
    'algorithm-unknown',
    /not exist/,
  ],
  ['an empty signature', `${part({ alg: 'HS256' })}.${part(claims)}.`, 'signature-missing', /is empty/],
  ['no part for a signature', `${part({ alg: 'HS256' })}.${part(claims)}`, 'signature-missing', /is empty/],
  [
    'a signature in base64',
    `${part({ alg: 'HS256' })}.${part(claims)}.${'+/'.repeat(20)}==`,
    'signature-unreadable',
    /base64url/,
  ],
  [
    'a signature of another length',
    `${part({ alg: 'HS256' })}.${part(claims)}.${signature(20)}`,
    'signature-length',
    /length/,
  ],
  [
    'HS512 cut to half',
    `${part({ alg: 'HS512' })}.${part(claims)}.${signature(32)}`,
    'signature-length',
    /length/,
  ],
  [
    'RS256 with a hash',
    `${part({ alg: 'RS256' })}.${part(claims)}.${signature(32)}`,
    'signature-length',
    /length/,
  ],
];

for (const [what, token, is, says] of unsigned) {
  test(`a token with ${what} is not signed, and anyone can make one`, () => {
    const { facts, verdict } = judged(token);
    expect(facts.unsigned).toBe(is);
    expect(verdict).toEqual({ state: 'fail', blocks: true, says: expect.stringMatching(says) });
    expect(verdict).toHaveProperty('says', expect.stringContaining('not signed, so anyone can make one'));
  });
}

test('of an encrypted token nobody can say whether it is signed', () => {
  const token = `${part({ alg: 'dir', enc: 'A256GCM' })}..${signature(12)}.${signature(80)}.${signature(16)}`;
  const { facts, verdict } = judged(token);
  expect(facts.unsigned).toBe('encrypted');
  expect(verdict).toHaveProperty('says', expect.stringMatching(/cannot be seen: it has five parts/));
});

for (const [alg, bytes] of [
  ['HS256', 32],
  ['HS384', 48],
  ['HS512', 64],
  ['RS256', 256],
  ['PS512', 512],
  ['ES256', 64],
  ['ES512', 132],
  ['EdDSA', 64],
] as const) {
  test(`a token that is signed with ${alg} passes`, () => {
    const { facts, verdict } = judged(`${part({ alg })}.${part(claims)}.${signature(bytes)}`);
    expect([facts.algorithm, facts.unsigned, verdict.state]).toEqual([alg, null, 'pass']);
  });
}

test('an unsigned token is told before its claims and its secret', () => {
  const head = `${part({ alg: 'none' })}.${part({ ...claims, exp: 0 })}`;
  const { facts, verdict } = judged(`${head}.${createHmac('sha256', '').update(head).digest('base64url')}`);
  expect(facts.secret).toBeNull();
  expect(verdict).toHaveProperty('says', expect.stringContaining('not signed'));
});

for (const [what, odd] of [
  ['text for times', { ...claims, iat: 'now', exp: '2030' }],
  ['objects for everything', { iss: {}, iat: {}, nbf: {}, exp: {}, data: { user: { id: {} } } }],
  ['data that is a list', { ...claims, data: [[[]]] }],
  ['nothing', {}],
  ['times beyond all dates', { ...claims, iat: 1e300, exp: 1e301 }],
] as const) {
  test(`claims of any type are read: ${what}`, () => {
    const { facts, verdict } = judged(`${part({ alg: 'HS256' })}.${part(odd)}.${signature(32)}`);
    expect(facts.algorithm).toBe('HS256');
    expect(verdict.state).toBe('fail');
  });
}

for (const token of [
  '',
  '.',
  '..',
  '....',
  'x',
  'e30',
  'e30.',
  `${part([])}.${part([])}.x`,
  `${part({ alg: 'HS256' })}.W10.${signature(32)}`,
  '\u0000.\ud800.💥',
  'a'.repeat(100_000),
]) {
  test(`what is no token at all is said to be none: ${JSON.stringify(token.slice(0, 20))}`, () => {
    const { facts, verdict } = judged(token);
    expect(facts.unsigned).toBeNull();
    expect(verdict).toHaveProperty('says', expect.stringContaining('no JSON Web Token'));
  });
}
