import { expect, test } from '@playwright/test';
import { type WildcardKind, wildcard } from '../../../site-files/wildcard.ts';

const matches: [pattern: string, yes: string[], no: string[], kind?: WildcardKind][] = [
  ['*.conf', ['a.conf', '.conf', 'a.conf.conf'], ['a.conf~', 'aconf']],
  ['a?c', ['abc', 'a*c'], ['ac', 'abbc']],
  ['[a-c_]x', ['ax', 'bx', '_x'], ['dx', '-x']],
  ['[!a-c]x', ['dx'], ['ax', 'x']],
  ['[]a]', [']', 'a'], ['b']],
  ['[a-]', ['a', '-'], ['b']],
  ['a\\*', ['a*'], ['ab', 'a\\*']],
  ['a.+(b)$', ['a.+(b)$'], ['aa+(b)$']],
  ['*a*b', ['ab', 'xaxbxb'], ['ba', 'abx']],
  ['[', ['['], ['a']],
  ['*', ['', 'a'], []],
  ['', [''], ['a']],
  ['A*b?', ['aXBc', 'abb'], ['ab'], { isCaseless: true }],
  ['/*/b*', ['/a/b', '/a/bc', '//b'], ['/a/x/b', '/a/b/c', '/b'], { isOfPath: true }],
  ['a?b', ['axb'], ['a/b'], { isOfPath: true }],
];
for (const [pattern, yes, no, kind] of matches)
  test(`a name with wildcards: ${pattern} ${JSON.stringify(kind ?? {})}`, () => {
    const isMatch = wildcard(pattern, kind);
    expect([yes.filter((one) => !isMatch(one)), no.filter(isMatch)]).toEqual([[], []]);
  });

test('no name with wildcards takes long', () => {
  test.setTimeout(5_000);
  expect(wildcard(`${'*a'.repeat(60)}b`)('a'.repeat(250))).toBe(false);
});
