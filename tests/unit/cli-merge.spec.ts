import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { matches } from '../../schemas/index.ts';
import { command } from './support/command.ts';
import { healthy } from './support/evidence.ts';
import { rendered, reportOf, stripped } from './support/reports.ts';

let folder: string;

test.beforeEach(() => {
  folder = test.info().outputPath();
  mkdirSync(folder, { recursive: true });
});

const merge = (args: string[], stdin: string | null = null) =>
  command(['merge', ...args], { cwd: folder, stdin });

const good = reportOf(healthy(), 'good');
const bad = reportOf(stripped(), 'bad');

function save(name: string, text: string): void {
  writeFileSync(path.join(folder, name), text);
}

async function saveParts(): Promise<void> {
  save('part-1.ndjson', await rendered('ndjson', [good], { isFleet: true }));
  save('part-2.ndjson', `\n${await rendered('ndjson', [bad, good], { isFleet: true })}`.trimEnd());
}

test('the parts are one run, in the order in which they are given', async () => {
  await saveParts();
  const { status, stdout, stderr } = await merge(['part-2.ndjson', 'part-1.ndjson']);
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout.split('\n').slice(1, 5).join('\n')).toBe(`            123456789
 FAIL  bad  ....x-x.. Authorization dropped (web server, Apache)
 ok    good .........
 ok    good .........`);
  expect(stdout).toMatch(/ 3 sites, 1 fails, 2 pass\n$/);
});

test('every format, from standard input as well', async () => {
  await saveParts();
  const json = await merge(['part-1.ndjson', 'part-2.ndjson', '--format', 'json']);
  expect(matches('report', JSON.parse(json.stdout))).toBeNull();
  expect(JSON.parse(json.stdout).sites).toEqual([good, bad, good]);
  const lines = readFileSync(path.join(folder, 'part-1.ndjson'), 'utf8');
  const piped = await merge(['-', '--format', 'ndjson'], lines);
  expect(piped).toEqual({ status: 0, stdout: lines, stderr: '' });
  const markdown = await merge(['part-1.ndjson', 'part-2.ndjson', '--format', 'markdown']);
  expect(markdown.stdout).toMatch(/^## ❌ 1 of 3 sites fails\n/);
});

test('--output writes the report alone: nobody has the evidence', async () => {
  await saveParts();
  await merge(['part-1.ndjson', '--output', 'out', '--quiet']);
  const report = JSON.parse(readFileSync(path.join(folder, 'out/report.json'), 'utf8'));
  expect(matches('report', report)).toBeNull();
  expect(existsSync(path.join(folder, 'out/evidence.json'))).toBe(false);
});

test('the exit status is that of one run', async () => {
  const line = (change: object) => save('one.ndjson', `${JSON.stringify({ ...good, ...change })}\n`);
  for (const [status, expected] of [
    ['pass', 0],
    ['warn', 0],
    ['skipped', 0],
    ['fail', 1],
    ['error', 3],
  ] as const) {
    line({ status });
    expect((await merge(['one.ndjson', '--quiet'])).status, status).toBe(expected);
  }
  line({ status: 'warn' });
  expect((await merge(['one.ndjson', '--quiet', '--fail-on', 'warn'])).status).toBe(1);
});

test('a line that is no site is named by its file and its number', async () => {
  await saveParts();
  const cases: [string, string][] = [
    ['x', 'bad.ndjson:2: no JSON; expected a line of --format ndjson\n'],
    [
      `${JSON.stringify(good).slice(0, -1)},"zzz":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
      'bad.ndjson:2: no JSON; expected a line of --format ndjson\n',
    ],
    [
      '{}',
      "bad.ndjson:2: no report of a site (must have required property 'name'); expected a line of --format ndjson\n",
    ],
    [
      JSON.stringify({ ...good, status: 'fine' }),
      'bad.ndjson:2: no report of a site (/status must be equal to one of the allowed values); expected a line of --format ndjson\n',
    ],
    [JSON.stringify(healthy()), 'bad.ndjson:2: this is evidence, which wp-rest-doctor replay judges\n'],
  ];
  for (const [text, stderr] of cases) {
    save('bad.ndjson', `${JSON.stringify(good)}\n${text}\n`);
    expect(await merge(['bad.ndjson', '--quiet'])).toMatchObject({ status: 2, stderr });
  }
  expect(await merge(['nope.ndjson'])).toMatchObject({
    status: 2,
    stderr: 'nope.ndjson: there is no such file\n',
  });
});

test('an empty part is no success, and what the others have is shown, written and remembered', async () => {
  await saveParts();
  save('dead.ndjson', '');
  const said =
    'dead.ndjson: the file is empty: the run that was to write it came to nothing, and its sites are missing here\n';
  const options = ['--format', 'ndjson', '--output', 'out', '--baseline', 'state.json'];
  const { status, stdout, stderr } = await merge(['dead.ndjson', 'part-1.ndjson', ...options]);
  expect([status, JSON.parse(stdout).name]).toEqual([2, 'good']);
  expect(stderr).toContain(said);
  for (const file of ['out/report.json', 'state.json'])
    expect(readFileSync(path.join(folder, file), 'utf8')).toContain('"good"');
  expect(await merge(['dead.ndjson', '--quiet'])).toMatchObject({ status: 2, stderr: said });
  expect((await merge(['-', '--quiet'])).status).toBe(2);
});

test('the part of a shard that was given no site is none that died', async () => {
  const auth = '{ username: a, password: abcd }';
  save('sites.yaml', `sites:\n  - { name: shop, url: "http://127.0.0.1:9", auth: ${auth} }\n`);
  const part = await command(['sites.yaml', '--shard', '2/2', '--format', 'ndjson'], { cwd: folder });
  expect([part.status, part.stderr]).toEqual([0, '']);
  save('none.ndjson', part.stdout);
  await saveParts();
  expect(await merge(['part-1.ndjson', 'none.ndjson', '--quiet'])).toMatchObject({ status: 0, stderr: '' });
});

test('a line made by somebody else cannot rewrite the screen', async () => {
  const markup = 'x\u001b[2J\u202e\r\n\u2028 y';
  const site = structuredClone(bad);
  for (const finding of site.findings) {
    Object.assign(finding, { says: markup, symptom: markup, cause: markup, layer: 'php' });
    for (const proof of finding.proof) Object.assign(proof, { sent: markup, saw: markup, means: markup });
    for (const fix of finding.fixes)
      Object.assign(fix, { says: markup, snippet: markup, after: markup, docs: markup, file: markup });
  }
  save('hostile.ndjson', JSON.stringify({ ...site, name: markup, notices: [markup] }));
  for (const format of ['table', 'markdown'])
    expect((await merge(['hostile.ndjson', '--format', format])).stdout).not.toMatch(
      /\p{Cf}|[\p{Zl}\p{Zp}]|[^\P{Cc}\n]/u,
    );
});
