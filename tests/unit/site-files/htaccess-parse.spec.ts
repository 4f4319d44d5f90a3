import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { logicalLines, placeIn } from '../../../site-files/htaccess/parse/lines.ts';
import { everyDirective, parseHtaccess } from '../../../site-files/htaccess/parse/tree.ts';
import { rewriteWords, wordsOf } from '../../../site-files/htaccess/parse/words.ts';
import { Source } from '../../../site-files/source.ts';
import { leastMs } from '../support/pace.ts';

// A .htaccess file is read as Apache reads it, and every byte of it keeps its place.

const tree = (text: string) => parseHtaccess(new Source('.htaccess', text));
const names = (text: string) =>
  [...everyDirective(tree(text).directives)].map(({ name, args }) => `${name}|${args}`);

test('a backslash at the end of a line goes on with the next one, of a comment too', () => {
  expect(names('RewriteRule ^a \\\n  - [L]\n')).toEqual(['RewriteRule|^a   - [L]']);
  expect(names('# a comment \\\nRewriteEngine On\nRewriteBase /\n')).toEqual(['RewriteBase|/']);
  expect(names('RewriteRule ^a -\\')).toEqual(['RewriteRule|^a -\\']);
});

test('line ends of Windows, no last line end, a mark of the byte order', () => {
  expect(names('RewriteEngine On\r\nRewriteBase / \r\n')).toEqual(['RewriteEngine|On', 'RewriteBase|/']);
  expect(names('RewriteEngine On')).toEqual(['RewriteEngine|On']);
  expect(names('\xef\xbb\xbfRewriteEngine On\n')).toEqual(['\xef\xbb\xbfRewriteEngine|On']);
});

test('sections, what they hold, and what closes nothing', () => {
  const { directives, faults, unclosed } = tree(
    '<IfModule a>\n<Files "b c">\nX y\n</Files>\n</ifmodule>\n<Limit GET>\n',
  );
  expect(directives.map(({ key, args }) => [key, args])).toEqual([
    ['<ifmodule', 'a'],
    ['<limit', 'GET'],
  ]);
  expect(directives[0]?.children?.[0]?.args).toBe('"b c"');
  expect(faults).toEqual([]);
  expect(unclosed.map(({ name }) => name)).toEqual(['Limit']);
  expect(tree('</Files>\n').faults).toEqual([
    { at: { start: 0, end: 8 }, says: '</Files> stands without a section that it closes' },
  ]);
});

test('quotation marks and backslashes as Apache takes them', () => {
  const words = (text: string) => wordsOf(text).map((word) => word.text);
  expect(words(`a "b c" 'd "e' f"g`)).toEqual(['a', 'b c', 'd "e', 'f"g']);
  expect(words('"a\\"b" a\\"b "a\\\\b" a\\\\b "a\\.b" \\.')).toEqual([
    'a"b',
    'a\\"b',
    'a\\b',
    'a\\b',
    'a\\.b',
    '\\.',
  ]);
  expect(words('"never closed')).toEqual(['never closed']);
  expect(words('\xa0a b')).toEqual(['\xa0a', 'b']);
});

test('words of a rule as rewriting takes them', () => {
  const words = (text: string) => rewriteWords(text).words.map((word) => text.slice(word.start, word.end));
  const texts = (text: string) => rewriteWords(text).words.map((word) => word.text);
  expect(texts(' ^a\\ b$  "c d"\t[R, L]')).toEqual(['^a\\ b$', 'c d', '[R,']);
  expect(texts(`'a "b' "c\\" d`)).toEqual(['a "b', 'c\\', 'd']);
  expect(words(' ^a$  "c d"\t[L]')).toEqual(['^a$ ', '"c d"', '[L]']);
  expect(rewriteWords('^a$ - ')).toEqual({
    words: [
      { text: '^a$', start: 0, end: 4, next: 4 },
      { text: '-', start: 4, end: 6, next: 6 },
    ],
    isComplete: true,
  });
  expect(rewriteWords('^a$')).toEqual({ words: [], isComplete: false });
  expect(rewriteWords('"a"')).toEqual({
    words: [
      { text: 'a', start: 0, end: 3, next: 3 },
      { text: '', start: 3, end: 3, next: 3 },
    ],
    isComplete: true,
  });
});

const odd = fc.string({
  unit: fc.constantFrom(
    ...'aB"\'\\<>/#[] \t\r\n\0\xa0\xef',
    '</a>\n',
    '<a>\n',
    '\\\n',
    '\\\r\n',
    'RewriteRule ',
  ),
  maxLength: 60,
});

test('every byte keeps its place, whatever the file holds', () => {
  fc.assert(
    fc.property(odd, (bytes) => {
      let next = 0;
      for (const line of logicalLines(bytes)) {
        const isInPlace = [...line.text].every((char, at) => bytes[placeIn(line, at)] === char);
        if (line.start !== next || !isInPlace || !/^(?:\r?\n|$)/.test(bytes.slice(line.end))) return false;
        next = bytes.startsWith('\r\n', line.end) ? line.end + 2 : Math.min(bytes.length, line.end + 1);
      }
      const places = [...everyDirective(tree(bytes).directives)].map(({ at }) =>
        bytes.slice(at.start, at.end),
      );
      return next === bytes.length && !places.includes('');
    }),
    { numRuns: 2000 },
  );
});

const hostile: Record<string, string> = {
  'a line of 1 MB': `RewriteRule ^${'a'.repeat(1_000_000)} -\n`,
  '1 MB of lines that go on': '\\\n'.repeat(500_000),
  '1 MB of quotation marks': `SetEnvIf ${'"'.repeat(1_000_000)}\n`,
  '10,000 sections in each other':
    '<IfModule mod_rewrite.c>\n'.repeat(10_000) + '</IfModule>\n'.repeat(10_000),
  '10,000 sections that are never closed': '<Files a>\n'.repeat(10_000),
  '100,000 ends of sections': '</Files>\n'.repeat(100_000),
};

for (const [name, text] of Object.entries(hostile))
  test(`${name} is read in time`, () => {
    expect(leastMs(2000, () => expect(tree(text).source.bytes).toBe(text))).toBeLessThan(2000);
  });
