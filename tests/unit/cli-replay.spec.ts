import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { SchemaObject } from 'ajv';
import type { Evidence } from '../../evidence/evidence.ts';
import { command } from './support/command.ts';
import { answer, healthy } from './support/evidence.ts';
import { stripped } from './support/reports.ts';

let folder: string;

test.beforeEach(() => {
  folder = test.info().outputPath();
  mkdirSync(folder, { recursive: true });
});

function save(name: string, value: unknown): void {
  writeFileSync(path.join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
}

const replay = (...args: string[]) => command(['replay', ...args], { cwd: folder });

const named = (evidence: Evidence, name: string): Evidence => ({
  ...evidence,
  site: { ...evidence.site, name },
});

test('a saved visit is judged as it was, check by check, with its finding', async () => {
  save('evidence.json', { version: 1, visits: [named(stripped(), 'shop')] });
  const { status, stdout, stderr } = await replay('evidence.json');
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(/^\n shop\n\n 01 smoke {7}ok {4}public posts are readable/);
  expect(stdout).toContain('authorization-header-stripped or authorization-header-eaten | web server |');
  expect(stdout).toMatch(
    / FAIL shop: a client can log in, and its token is refused: .*First: save the permalinks.*\n$/s,
  );
});

test('one visit, one a line, and several files are read alike', async () => {
  save('one.json', healthy());
  save('pretty.json', JSON.stringify(healthy(), null, 2));
  save(
    'lines.ndjson',
    `${JSON.stringify(named(healthy(), 'a'))}\n\n${JSON.stringify(named(stripped(), 'b'))}\n`,
  );
  expect((await replay('one.json', '--quiet')).status).toBe(0);
  expect((await replay('pretty.json', '--quiet')).status).toBe(0);
  const both = await replay('lines.ndjson', 'one.json', '--format', 'ndjson');
  expect(both.status).toBe(1);
  const sites = both.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(sites.map(({ name, status }) => `${name} ${status}`)).toEqual(['a pass', 'b fail', 'embedded pass']);
});

test('it is written out again, and judged again it says the same', async () => {
  save(
    'lines.ndjson',
    `${JSON.stringify(named(healthy(), 'a'))}\n${JSON.stringify(named(stripped(), 'b'))}\n`,
  );
  await replay('lines.ndjson', '--output', 'out', '--quiet');
  const report = JSON.parse(readFileSync(path.join(folder, 'out/report.json'), 'utf8'));
  expect(report).toMatchObject({
    version: 1,
    started: healthy().started,
    sites: [{ name: 'a' }, { name: 'b' }],
  });
  await replay('out/evidence.json', '--output', 'again', '--quiet');
  expect(readFileSync(path.join(folder, 'again/report.json'), 'utf8')).toBe(
    readFileSync(path.join(folder, 'out/report.json'), 'utf8'),
  );
});

test('what was not asked then is skipped, with the reason', async () => {
  const evidence = healthy();
  delete evidence.exchanges.preflight;
  evidence.unsent['garbage-posts'] = 'a visit sends at most 20 requests';
  delete evidence.exchanges['garbage-posts'];
  save('evidence.json', evidence);
  const { status, stdout } = await replay('evidence.json');
  expect(status).toBe(0);
  expect(stdout).toMatch(/07 header {6}skip {2}a visit sends at most 20 requests/);
  expect(stdout).toMatch(/08 cors {8}skip {2}the saved visit has no answer to preflight/);
});

test('a known finding warns on the day of the visit, whatever the day is now', async () => {
  const evidence = stripped();
  const allow = { cause: 'authorization-header-stripped', reason: 'ticket 7', until: '2026-11-24' };
  evidence.site.allow = [allow];
  save('evidence.json', evidence);
  expect((await replay('evidence.json', '--quiet')).status).toBe(0);
  expect((await replay('evidence.json', '--quiet', '--fail-on', 'warn')).status).toBe(1);
});

test('a terminal gets text, as read and fix call it', async () => {
  save('evidence.json', { version: 1, visits: [named(stripped(), 'shop')] });
  const [table, text] = await Promise.all(
    ['table', 'text'].map((format) => replay('evidence.json', '--format', format)),
  );
  expect(text).toEqual(table);
  expect(text?.stdout).toContain('authorization-header-stripped');
});

test('--curl prints the requests; with json it would make it none', async () => {
  save('evidence.json', healthy());
  const { stdout } = await replay('evidence.json', '--curl');
  expect(stdout).toContain(`# Set TOKEN to the token that the login at ${healthy().site.url} answers with\n`);
  expect(stdout).toContain(`-H "authorization: Bearer $TOKEN"`);
  const refused = await replay('evidence.json', '--curl', '--format', 'json');
  expect(refused).toEqual({ status: 2, stdout: '', stderr: '--curl goes with --format table\n' });
});

test('a file of somebody else does not ask for the password of another site', async () => {
  const evidence = healthy();
  for (const exchange of Object.values(evidence.exchanges))
    if (exchange) exchange.request.url = 'https://evil.example/wp-json/jwt-auth/v1/token';
  save('evidence.json', evidence);
  const { stdout } = await replay('evidence.json', '--curl');
  expect(stdout).toContain('curl -i https://evil.example/wp-json/jwt-auth/v1/token');
  expect(stdout).toContain('what is secret is left out of this line');
  expect(stdout).not.toMatch(/WP_PASSWORD|TOKEN/);
});

test('a hostile site cannot rewrite the screen from its file', async () => {
  const evidence = stripped();
  evidence.site.name = 'shop\u001b[2J\u202e\n\n ok';
  answer(evidence, 'validate', 302, '', [['location', 'https://shop.example/\u001b]0;x\u0007\u202e']]);
  save('evidence.json', evidence);
  for (const format of ['table', 'markdown'])
    expect((await replay('evidence.json', '--format', format)).stdout).not.toMatch(/\p{Cf}|[^\P{Cc}\n]/u);
});

test.describe('a file that is no evidence is named, with what was expected', () => {
  const refusals: [name: string, content: unknown, message: RegExp][] = [
    ['empty.json', '', /^empty\.json: this is no JSON of ours; expected an evidence\.json/],
    ['text.json', 'not json', /^text\.json: this is no JSON of ours/],
    ['list.json', '[]', /^list\.json: this is no JSON of ours/],
    ['other.json', { name: 'x' }, /^other\.json: it has no visits/],
    [
      'report.json',
      { version: 1, sites: [] },
      /^report\.json: this is a report, which holds verdicts; give the evidence\.json beside it\n$/,
    ],
    ['none.json', { version: 1, visits: [] }, /^none\.json: it holds no visit\n$/],
    [
      'next.json',
      { version: 2, visits: [] },
      /^next\.json: it is of version 2, and version 1 is read here\n$/,
    ],
    [
      'later.json',
      { ...healthy(), version: 'x\u001b[2J' },
      /^later\.json:1: it is of version "x\\u001b\[2J", and/,
    ],
    [
      'shape.json',
      { version: 1, visits: [{ ...healthy(), token: 1 }] },
      /^shape\.json, visit 1: \/token must be/,
    ],
    [
      'key.json',
      { ...healthy(), exchanges: { 'a\u001b[2J\u202e': 1 } },
      /^key\.json:1: \/exchanges\/a \[2J {2}must be object/,
    ],
    [
      'deep.json',
      `{"version":1,"visits":[${'['.repeat(9e5)}${']'.repeat(9e5)}]}`,
      /^deep\.json, visit 1: its members lie too deep/,
    ],
    [
      'number.json',
      `{"version":${'['.repeat(9e5)}${']'.repeat(9e5)},"visits":[]}`,
      /^number\.json: it is of version another kind/,
    ],
    ['line.ndjson', `${JSON.stringify(healthy())}\n{"half`, /^line\.ndjson:2: this is no JSON of ours/],
    [
      'url.json',
      { ...healthy(), site: { ...healthy().site, url: 'http://[' } },
      /^url\.json:1: "http:\/\/\[" is no address/,
    ],
    [
      'file.json',
      { ...healthy(), site: { ...healthy().site, url: 'file:///etc/passwd' } },
      /^file\.json:1: \/site\/url must match pattern/,
    ],
  ];
  for (const [name, content, message] of refusals)
    test(name, async () => {
      save(name, content);
      const { status, stderr } = await replay(name);
      expect(stderr).toMatch(message);
      expect(status).toBe(2);
      expect(stderr).not.toMatch(/\p{Cf}|[^\P{Cc}\n]/u);
    });

  test('none at all, a folder, and far too much', async () => {
    save('big.json', '');
    truncateSync(path.join(folder, 'big.json'), 1024 ** 3);
    mkdirSync(path.join(folder, 'sub'));
    expect(await replay('nope.json')).toMatchObject({
      status: 2,
      stderr: 'nope.json: there is no such file\n',
    });
    expect(await replay('sub')).toMatchObject({
      status: 2,
      stderr: 'sub: that is a folder; name a file in it\n',
    });
    expect(await replay('big.json')).toMatchObject({
      status: 2,
      stderr: 'big.json:1: a line of more than 64 MiB is none of ours\n',
    });
  });
});

test('U+2028 ends no line, and a byte order mark is no content', async () => {
  const evidence = healthy();
  answer(evidence, 'posts', 200, [{ id: 1, title: 'a\u2028b' }]);
  save('lines.ndjson', `\ufeff${JSON.stringify(evidence)}\r\n`);
  expect((await replay('lines.ndjson', '--quiet')).stderr).toBe('');
});

test('what is recorded looks the same in evidence.json and in report.json', () => {
  const schemaOf = (name: string): SchemaObject =>
    JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
  expect(schemaOf('evidence').definitions.exchange).toEqual(schemaOf('report').definitions.exchange);
});
