import { type Named, value } from '../support/behaviour.ts';
import { base64url, jwt } from '../support/healthy.ts';

const token = (name: string, make: (home: string) => unknown): Named => ({
  name,
  behave: value('token', (known: object, { asked }) => ({ ...known, token: make(asked.home) })),
});
const word = (text: string) => token(`the word ${text} as a token`, () => text);
const part = (text: string) => Buffer.from(text).toString('base64url');

export const tokens: Named[] = [
  token('a token that is a number', () => 7),
  token('a token that is an object', () => ({ toString: 1 })),
  token('a token that is a list', () => ['a', 'b']),
  token('a token that is null', () => null),
  token('an empty token', () => ''),
  token('a token with line ends', () => 'abc\r\nX: 1'),
  token('a token with a zero byte', () => 'abc\u0000def.x.y'),
  token('a token of other letters', () => 'Süße.Grüße.日本'),
  token('a token of 40 KB', (home) => jwt(home, { more: 'x'.repeat(30_000) })),
  token('alg none', (home) => `${jwt(home, {}, { alg: 'none' }).split('.').slice(0, 2).join('.')}.`),
  token('alg None, signed', (home) => jwt(home, {}, { alg: 'None' })),
  token('an alg that nobody knows', (home) => jwt(home, {}, { alg: 'HS1' })),
  token('an alg that is an object', (home) => jwt(home, {}, { alg: { toString: 1 } })),
  token('no alg', (home) => jwt(home, {}, { alg: undefined })),
  token('an empty signature', (home) => `${jwt(home).split('.').slice(0, 2).join('.')}.`),
  token('no signature', (home) => jwt(home).split('.').slice(0, 2).join('.')),
  token('five parts', (home) => `${jwt(home)}.x.y`),
  token('parts that are no JSON', () => `${part('{')}.${part('[')}.${part('x')}`),
  token('claims that are a list', () => `${base64url({ alg: 'HS256' })}.${base64url([1])}.AAAA`),
  token('claims of other types', (home) => jwt(home, { iss: {}, iat: 'x', exp: [], nbf: null, data: 'x' })),
  token('an end of 1e308', (home) => jwt(home, { exp: 1e308, nbf: -1e308 })),
  token('an issuer of 20 KB', (home) => jwt(home, { iss: `https://${'x'.repeat(20_000)}` })),
  token('an issuer of another site', (home) => jwt(home, { iss: 'https://other.test' })),
  token('a token that has expired', (home) => jwt(home, { exp: 1000 })),
  token('a published secret', (home) => jwt(home, {}, {}, 'your-top-secret-key')),
  token('a secret of one letter', (home) => jwt(home, {}, {}, 'a')),
  word('timing'),
  word('https'),
  word('post'),
  word('draft'),
  word('2026'),
];
