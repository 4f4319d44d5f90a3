import { expect, test } from '@playwright/test';
import { wildcard } from '../../../site-files/wildcard.ts';

const matches: [pattern: string, yes: string[], no: string[]][] = [
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
];
for (const [pattern, yes, no] of matches)
  test(`a name with wildcards: ${pattern}`, () => {
    const isMatch = wildcard(pattern);
    expect([yes.filter((one) => !isMatch(one)), no.filter(isMatch)]).toEqual([[], []]);
  });

test('no name with wildcards takes long', () => {
  test.setTimeout(5_000);
  expect(wildcard(`${'*a'.repeat(60)}b`)('a'.repeat(250))).toBe(false);
});
