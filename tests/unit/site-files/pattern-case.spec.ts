import { expect, test } from '@playwright/test';
import { patternOf } from '../../../site-files/htaccess/pattern/pattern.ts';

// As PCRE in Apache: an option holds to the end of its bracket, and a letter is one of ASCII.

const cases: [pattern: string, isCaseless: boolean, fits: string[], fitsNot: string[]][] = [
  ['\\.(?i:php)$', false, ['a.php', 'a.PHP', 'a.pHp'], ['a.ph', 'a.phpx']],
  ['^W(?i:p)-json', false, ['WP-json', 'Wp-json'], ['wp-json', 'WP-JSON']],
  ['read(?i)me\\.(?:txt|html)$', false, ['readme.txt', 'readME.HTML'], ['README.txt']],
  ['(a(?i)b|c)D', false, ['aBD', 'CD', 'cD'], ['ABD', 'cd']],
  ['^x|(?i)y$', false, ['xa', 'aY', 'ay'], ['Xa']],
  ['a(?-i)b', true, ['Ab', 'ab'], ['aB', 'AB']],
  ['^(?-i:A)[b-d][^e]$', true, ['ABx', 'ACf'], ['abx', 'ABE', 'ABe']],
  ['[[:upper:]]\\x41(?i)[[:lower:]\\x62-d]', false, ['ZAC', 'ZAb'], ['zAb', 'ZaC', 'ZA1']],
  ['^[^\xc3\xaa]*NO$', true, ['no', '\xe3No'], ['\xc3no', 'n']],
  ['\xc3\xaa|<|select', true, ['a\xc3\xaa', 'SELECT'], ['\xe3\xaa', 'selec']],
];

for (const [pattern, isCaseless, fits, fitsNot] of cases)
  test(`${pattern} ${isCaseless ? 'without' : 'with'} case`, () => {
    const found = patternOf(pattern, isCaseless);
    if (found.kind !== 'ready') throw new Error(found.why);
    const matching = [...fits, ...fitsNot].filter((subject) => found.match(subject) !== null);
    expect(matching).toEqual(fits);
  });

test('a reference without case in one part alone is not claimed', () => {
  expect(patternOf('(a)(?i)\\1').kind).toBe('unknown');
});
