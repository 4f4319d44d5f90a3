import { expect, test } from '@playwright/test';
import { isAnswered, isWhole } from '../../../site-files/arrival.ts';
import { unifiedDiff } from '../../../site-files/diff.ts';
import { applied, separate } from '../../../site-files/edit.ts';
import type { Remark } from '../../../site-files/remark.ts';
import { askedRequest } from '../../../site-files/request.ts';
import { shownRemark } from '../../../site-files/shown.ts';
import { Source, type Span } from '../../../site-files/source.ts';

function placeOf(bytes: string, part: string): Span {
  const start = bytes.indexOf(part);
  return { start, end: start + part.length };
}

test('a place is counted in characters, whatever the encoding and the line ends', () => {
  const utf8 = Buffer.from('a\r\nRéwrite “x”\r\nc', 'utf8').toString('latin1');
  const source = new Source('.htaccess', utf8);
  expect([source.lines, source.lineEnd, source.text(2)]).toEqual([3, '\r\n', 'Réwrite “x”']);
  expect(source.lineAt(utf8.indexOf('x'))).toEqual({ line: 2, column: 10 });
  expect(source.lineAt(utf8.length)).toEqual({ line: 3, column: 2 });
  expect(new Source('x', 'caf\xe9 z').text(1)).toBe('café z');
  expect(new Source('x', '\n\n').lines).toBe(2);
});

test('edits keep all other bytes, and what they add has the line ends of the file', () => {
  const source = new Source('x', 'a\r\nb\xff\r\nc');
  expect(
    applied(source, [
      { start: 8, end: 8, text: '\nd\n' },
      { start: 0, end: 3, text: '' },
    ]),
  ).toBe('b\xff\r\nc\r\nd\r\n');
  const one = { start: 0, end: 2, text: '' };
  const meeting = { start: 1, end: 3, text: 'y' };
  const apart = { start: 3, end: 3, text: 'z' };
  expect(separate([[one], [one], [meeting, apart], [apart]])).toEqual([one, apart]);
});

test('a unified diff has three lines of context and tells of a missing line end', () => {
  const source = new Source('.htaccess', '1\n2\n3\n4\n5\n6\n7');
  expect(unifiedDiff(source, [{ start: 8, end: 8, text: 'new\n' }])).toBe(
    '--- .htaccess\n+++ .htaccess\n@@ -2,6 +2,7 @@\n 2\n 3\n 4\n+new\n 5\n 6\n 7\n\\ No newline at end of file\n',
  );
  expect(unifiedDiff(source, [{ start: 8, end: 9, text: '5' }])).toBe('');
});

test('a diff shows no line with a secret: it has less context, the same on both sides, or there is none', () => {
  const bytes = '1\n2\n3\nsecret\n5\n6\n7\n8\n9\n';
  const source = new Source('wp-config.php', bytes, [placeOf(bytes, 'secret')]);
  const at = bytes.indexOf('6');
  expect(unifiedDiff(source, [{ start: at, end: at + 1, text: 'six' }])).toBe(
    '--- wp-config.php\n+++ wp-config.php\n@@ -5,3 +5,3 @@\n 5\n-6\n+six\n 7\n',
  );
  expect(unifiedDiff(source, [{ ...placeOf(bytes, 'cre'), text: '' }])).toBeNull();
});

test('a remark is shown with its line, a caret and the step, and never with what is secret', () => {
  const bytes = "<?php\ndefine( 'KEY', 'hunter2' ); oops\n";
  const source = new Source('wp-config.php', bytes, [placeOf(bytes, 'hunter2')]);
  const remark: Remark = {
    id: 'stray-word',
    file: 'wp-config.php',
    at: placeOf(bytes, 'oops'),
    says: 'This is no statement.',
    step: 'Remove it.',
    severity: 'error',
  };
  expect(shownRemark(source, remark)).toEqual([
    'wp-config.php:2:29: error: This is no statement. [stray-word]',
    "  2 | define( 'KEY', '***' ); oops",
    '    |                         ^~~~',
    '    = Remove it.',
  ]);
  const whole = shownRemark(source, { ...remark, at: placeOf(bytes, "'hunter2'") });
  expect(whole.join('\n')).not.toContain('hunter2');
  expect(whole[2]).toBe('    |                ^~~~~');
});

test('of a line of a megabyte what stands around the place is shown', () => {
  const bytes = `${'x'.repeat(500_000)}HERE\u001b[2J${'y'.repeat(500_000)}`;
  const at = placeOf(bytes, 'HERE');
  const lines = shownRemark(new Source('x', bytes), {
    id: 'a',
    file: 'x',
    at,
    says: 'b',
    step: 'c',
    severity: 'note',
  });
  expect(lines[1]).toMatch(/^ {2}1 \| …x{50}HERE \[2Jy+…$/);
  expect(lines[1]?.length).toBeLessThan(120);
  expect(lines[1]?.indexOf('HERE')).toBe(lines[2]?.indexOf('^~~~'));
});

test('a request is asked for as it stands in a log', () => {
  const site = { host: 'shop.example', https: true };
  expect(askedRequest('get /wp-json/wp/v2/posts?per_page=1', site)).toEqual({
    method: 'GET',
    path: '/wp-json/wp/v2/posts',
    query: 'per_page=1',
    headers: {},
    ...site,
  });
  for (const wrong of ['', 'GET', 'GET wp-json', 'GET /a /b', 'G=T /'])
    expect(askedRequest(wrong, site)).toBeNull();
});

test('a request arrives where every way of running PHP has it at WordPress with its header', () => {
  const arrival = { way: 'PHP-FPM', reached: 'yes', header: 'yes', because: [] } as const;
  expect(isWhole([arrival])).toBe(true);
  expect(isWhole([arrival, { ...arrival, header: 'no' }])).toBe(false);
  expect(isWhole([{ ...arrival, reached: 'unknown' }])).toBe(true);
  expect(isAnswered([])).toBe(true);
  expect(isAnswered([{ ...arrival, reached: 'unknown' }, arrival])).toBe(true);
  expect(
    isAnswered([
      { ...arrival, reached: 'unknown' },
      { ...arrival, header: 'unknown' },
    ]),
  ).toBe(false);
});
