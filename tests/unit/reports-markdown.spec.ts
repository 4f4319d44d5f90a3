import { expect, test } from '@playwright/test';
import { causes } from '../../causes/index.ts';
import { fixes } from '../../fixes/index.ts';
import { cell, code, fenced, text } from '../../reports/text/markdown.ts';
import { healthy } from './support/evidence.ts';
import { hostile, markup } from './support/hostile.ts';
import { rendered, reportOf, stripped } from './support/reports.ts';

test('one site: the verdict, its checks, and each finding with the lines to copy', async () => {
  expect(await rendered('markdown', [reportOf(stripped())])).toMatchSnapshot('one-site.md');
});

test('a fleet: the count, each cause by host, the sites that do not pass, each cause once', async () => {
  const sites = [
    reportOf(healthy(), 'good'),
    ...['bad-1', 'bad-2', 'bad-3', 'bad-4'].map((name) => reportOf(stripped(), name)),
  ];
  expect(await rendered('markdown', sites, { isFleet: true })).toMatchSnapshot('fleet.md');
});

test('quiet says nothing of what is well', async () => {
  const good = reportOf(healthy());
  expect(await rendered('markdown', [good], { quiet: true })).toBe('');
  expect(await rendered('markdown', [good, good], { quiet: true, isFleet: true })).toBe('');
  expect(await rendered('markdown', [good])).toMatch(/^## ✅ shop passes\n/);
});

test('words stay words; whatever might be markup, a link or a mention is code', () => {
  const shownAs: [string, string][] = [
    ['Save it (twice), then "look again".', 'Save it (twice), then "look again".'],
    ['PHP 8.2.36, 12:30 on 2026-11-24.', 'PHP 8.2.36, 12:30 on 2026-11-24.'],
    ['POST token/validate with "Bearer x.y.z":', 'POST `token/validate` with `"Bearer x.y.z"`:'],
    ['JWT_AUTH_SECRET_KEY is missing', '`JWT_AUTH_SECRET_KEY` is missing'],
    ['cc @admin, see #12 and GH-7', 'cc `@admin`, see `#12` and `GH-7`'],
    ['by me@shop.example', 'by `me@shop.example`'],
    ['www.evil.example https://evil.example', '`www.evil.example https://evil.example`'],
    ['1. a list', '`1`. a list'],
    ['- a list', '`-` a list'],
    ['# a heading', '`#` a heading'],
    ['*x* _y_ ~z~ $a$', '`*x* _y_ ~z~ $a$`'],
    ['a :smile: b', 'a `:smile`: b'],
    ['Settings > Permalinks', 'Settings &gt; Permalinks'],
    ['[a](https://evil.example)', '`[a](https://evil.example`)'],
    ['<img src=x onerror=alert(1)>', '`<img src=x onerror=alert(1)>`'],
    ['&lt;b&gt;', '`&lt;b&gt`;'],
    ['a ``` b `', 'a ```` ``` ```` b `` ` ``'],
    ['\u001b[2J\u202egpj', '`[2J` gpj'],
    ['one\n\n## two', 'one `##` two'],
    ['7fd1a60b01f91b314f59955a4e4d4e80d8edf11d', '`7fd1a60b01f91b314f59955a4e4d4e80d8edf11d`'],
  ];
  for (const [from, to] of shownAs) expect(text(from)).toBe(to);
});

test('nothing ends a cell of a table', () => {
  expect(cell('a | b \\| c \\\\| d')).toBe('a `\\|` b `\\|` c `\\|` d');
  expect(cell('a\\')).toBe('`a\\`');
});

test('code holds any backticks', () => {
  expect([code('a'), code('`'), code('a``b`'), code('')]).toEqual(['`a`', '`` ` ``', '``` a``b` ```', '']);
});

test('a fence is longer than any in its lines, and hidden characters are not hidden in it', () => {
  expect(fenced('a\n```\n~~~~\n````\nb', 'text')).toBe('`````text\na\n```\n~~~~\n````\nb\n`````');
  expect(fenced('a\r\nb\u001b[2J\u202e\tc', 'sh')).toBe('```sh\na\nb [2J \tc\n```');
});

/** What stands outside of code: everything that a renderer could take for markup. */
function outsideOfCode(markdown: string): string {
  const withoutFences = markdown.replace(/^ *(`{3,})\w*\n[\s\S]*?\n *\1$/gm, '');
  return withoutFences.replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
}

test('what a host sent is text, wherever it is shown', async () => {
  for (const isFleet of [false, true]) {
    const markdown = await rendered('markdown', [hostile(markup)], { isFleet });
    expect(markdown).toContain('evil.example');
    const outside = outsideOfCode(markdown);
    expect(outside).not.toMatch(/evil|script|@|\]\(|alert/);
    expect(
      outside.match(/<\/?\w+>/g)?.filter((tag) => !/^<\/?(?:details|summary)>$/.test(tag)) ?? [],
    ).toEqual([]);
    expect(outside.match(/<\/details>/g)?.length).toBe(outside.match(/<details>/g)?.length);
    expect(markdown).not.toMatch(/[\p{Cf}]|[^\P{Cc}\n]/u);
    const widths = outside
      .replaceAll('\\|', '')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|').length - 2);
    expect(widths).toEqual(isFleet ? [4, 4, 4, 5, 5, 5, 4, 4, 4] : Array(11).fill(4));
  }
});

test('every text of the catalogue is shown whole', () => {
  const texts = [
    ...causes.known.flatMap(({ says, symptom }) => [says, symptom]),
    ...fixes.known.flatMap(({ says, after, caveat }) => [says, after ?? '', caveat ?? '']),
  ];
  for (const one of texts)
    expect(text(one).replaceAll('`', '').replaceAll('&gt;', '>')).toBe(one.replaceAll(/\s+/g, ' '));
});

test('an issue can hold it, and memory does not grow with the sites', async () => {
  const bad = reportOf(stripped());
  function* many() {
    for (let at = 0; at < 3000; at++)
      yield { ...bad, name: `shop-${at}`, server: { ...bad.server, address: `192.0.2.${at % 200}` } };
  }
  const markdown = await rendered('markdown', many(), { isFleet: true });
  expect(markdown).toMatch(/^## ❌ 3000 of 3000 sites fail\n/);
  expect(markdown).toContain('\nand 2950 more sites\n');
  expect(markdown).toContain('\nand 150 more groups\n');
  expect(markdown.length).toBeLessThan(65_536);
});

test('what does not fit is counted, and the verdict stays', async () => {
  const bad = reportOf(stripped());
  const findings = Array.from({ length: 40 }, () => bad.findings).flat();
  const markdown = await rendered('markdown', [{ ...bad, findings }]);
  expect(markdown.length).toBeLessThan(65_536);
  expect(markdown).toMatch(/^## ❌ shop fails\n/);
  expect(markdown).toMatch(/\n\d+ more sections would not fit here; report\.json holds all\.\n$/);
});
