import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { checkIds } from '../../checks/ids.ts';
import { matches } from '../../schemas/index.ts';
import { startRecordedSite } from '../bench/recorded-site.mjs';
import { command } from '../unit/support/command.ts';

/** A site as a healthy WordPress was recorded, and a folder of one's own. */
const test = base.extend<{ site: { url: string; requests(): number }; folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  site: async ({}, use) => {
    const site = await startRecordedSite(0);
    await use(site);
    site.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-check-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

const env = { WP_PASSWORD: 'a password of the test' };
const login = ['--user', 'admin'];

function fleet(folder: string, urls: string[], more: object = {}): string {
  const auth = { username: 'admin', password: 'a password of the test' };
  const sites = urls.map((url, at) => ({ name: `site-${at}`, url, auth, ...more }));
  const file = path.join(folder, 'sites.yaml');
  writeFileSync(file, JSON.stringify({ sites }, null, 1));
  return file;
}

test('a healthy site: nine checks, each a line, and exit 0', async ({ site }) => {
  const { status, stdout, stderr } = await command([site.url, ...login], { env });
  expect([status, stderr]).toEqual([0, '']);
  const rows = stdout.split('\n').filter((line) => /^ 0\d /.test(line));
  expect(rows.map((row) => row.slice(1, 21).trimEnd().split(/\s+/))).toEqual(
    checkIds.known.map((id, at) => [`0${at + 1}`, id, 'ok']),
  );
  expect(stdout).toMatch(/\n ok \S+: a client can log in and write\.\n$/);
  expect(stdout).not.toContain('password of the test');
});

test('without credentials it runs what needs none, and says why the rest is not', async ({ site }) => {
  const { status, stdout } = await command([site.url]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/04 token\s+skip\s+not tested: no login given/);
  expect(stdout).toMatch(/07 header\s+ok/);
});

test('the password comes from standard input where there is no WP_PASSWORD', async ({ site }) => {
  const { status } = await command([site.url, ...login], { stdin: 'a password of the test\n' });
  expect(status).toBe(0);
});

test('no password at all is told, with what to do', async ({ site }) => {
  const { status, stderr } = await command([site.url, ...login]);
  expect([status, site.requests()]).toEqual([2, 0]);
  expect(stderr).toMatch(/^no password for admin: set WP_PASSWORD/);
});

test('only the checks that are asked for, and what they need', async ({ site }) => {
  const args = [site.url, ...login, '--checks', 'validate,token', '--format', 'ndjson'];
  const { stdout } = await command(args, { env });
  const { checks, exchanges } = JSON.parse(stdout);
  expect(checks.map((check: { id: string }) => check.id)).toEqual(['token', 'validate']);
  expect(exchanges.map((one: { probe: string }) => one.probe)).toEqual([
    'posts',
    'index',
    'token',
    'validate',
    // Looked at before the login: a cache that answers POST would keep the token.
    'garbage-posts',
  ]);
});

test('read-only writes nothing', async ({ site }) => {
  const { stdout } = await command([site.url, ...login, '--read-only', '--format', 'ndjson'], { env });
  const { checks, exchanges } = JSON.parse(stdout);
  expect(checks.find((check: { id: string }) => check.id === 'draft').status).toBe('skipped');
  expect(exchanges.some((one: { probe: string }) => one.probe.startsWith('draft'))).toBe(false);
});

test('report.json and what --format json prints hold to the schema, evidence.json can be judged again', async ({
  site,
  folder,
}) => {
  const args = [site.url, ...login, '--format', 'json', '--output', path.join(folder, 'out')];
  const { stdout } = await command(args, { env });
  const file = (name: string) => JSON.parse(readFileSync(path.join(folder, 'out', name), 'utf8'));
  expect(matches('report', JSON.parse(stdout))).toBeNull();
  expect(matches('report', file('report.json'))).toBeNull();
  expect(file('evidence.json').visits).toHaveLength(1);
});

test('a fleet: a line of ndjson a site, a count on the way, exit 1 for the one that fails', async ({
  site,
  folder,
}) => {
  const file = fleet(folder, [site.url, 'http://127.0.0.1:9']);
  const { status, stdout } = await command([file, '--format', 'ndjson', '--concurrency', '2']);
  const sites = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(1);
  expect(sites.map(({ name, status: state }) => [name, state]).sort()).toEqual([
    ['site-0', 'pass'],
    ['site-1', 'fail'],
  ]);
});

test('a fleet as a table: a row a site, each cause once, with whom it concerns', async ({ site, folder }) => {
  const file = fleet(folder, [site.url, 'http://127.0.0.1:9', 'http://127.0.0.1:13']);
  const { stdout } = await command([file]);
  expect(stdout).toMatch(
    / FAIL {2}site-1 x-------- nothing listens \(network\)\n FAIL {2}site-2 .*\n ok {4}site-0 /,
  );
  expect(stdout).toMatch(/ FAIL nothing listens \(network\): 2 sites, /);
  expect(stdout).toMatch(/ 3 sites, 2 fail, 1 passes\n$/);
  const { stdout: whole } = await command([file, '--details']);
  expect(whole.match(/Nothing listens at the address/g)).toHaveLength(1);
  expect(whole).toMatch(/ {2}Where\n {4}2 sites on an unidentified server: site-[12], site-[12]\n/);
});

test('two sites of one host are never visited at once', async ({ site, folder }) => {
  const file = fleet(folder, [site.url, `${site.url}/blog`]);
  const { stdout } = await command([file, '--format', 'ndjson']);
  const [first, second] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect([first.name, second.name]).toEqual(['site-0', 'site-1']);
});

test('the shards of a fleet together are the fleet', async ({ site, folder }) => {
  const file = fleet(
    folder,
    ['/a', '/b', '/c'].map((one) => site.url + one),
  );
  const part = (shard: string) =>
    command([file, '--checks', 'smoke', '--format', 'ndjson', '--shard', shard]);
  const parts = await Promise.all(['1/2', '2/2'].map(part));
  const names = parts.flatMap(({ stdout }) =>
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).name),
  );
  expect(names.sort()).toEqual(['site-0', 'site-1', 'site-2']);
});

test('quiet says nothing of a healthy site', async ({ site }) => {
  expect(await command([site.url, '--quiet'], { env })).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('quiet says nothing of a healthy fleet, whose changes are none', async ({ site, folder }) => {
  const file = path.join(folder, 'baseline.json');
  const run = (...urls: string[]) =>
    command([fleet(folder, urls), '--checks', 'smoke', '--baseline', file, '--quiet']);
  expect((await run(site.url, site.url)).stdout).toBe('');
  expect(await run(site.url, site.url)).toEqual({ status: 0, stdout: '', stderr: '' });
  const { stdout } = await run(site.url, 'http://127.0.0.1:9');
  expect(stdout).toMatch(/^\n +1234.*\n FAIL +site-1 /);
  expect(stdout).not.toContain(' site-0 ');
  expect((await run(site.url, site.url)).stdout).toBe(' 1 site recovered after 1 min: site-1\n');
});

test('a baseline says what changed, and is replaced', async ({ site, folder }) => {
  const file = path.join(folder, 'state', 'baseline.json');
  const run = (url: string) => command([fleet(folder, [url]), '--checks', 'smoke', '--baseline', file]);
  const first = await run('http://127.0.0.1:9');
  expect(first.stdout).toMatch(/ First run: \d+ sites? remembered in /);
  expect(first.stdout).toMatch(/ 1 site began to fail: site-0 \(nothing listens\)\n$/);
  expect((await run('http://127.0.0.1:9')).stdout).toMatch(
    / 1 site still fails: site-0 \(nothing listens, for 1 min\)\n$/,
  );
  const last = await run(site.url);
  expect(last.stdout).toMatch(/ 1 site recovered after 1 min: site-0\n$/);
  const inMarkdown = await command([
    fleet(folder, ['http://127.0.0.1:9']),
    ...['--checks', 'smoke', '--baseline', file, '--format', 'markdown'],
  ]);
  // It has a section of its own there; a line behind it would be none of the document.
  expect(inMarkdown.stdout).toContain('**What changed:** it began to fail on ');
  expect(inMarkdown.stdout).not.toContain('1 site began');
  expect(inMarkdown.stderr).toContain(' 1 site began to fail: site-0');
  writeFileSync(file, '{"version":');
  const damaged = await run(site.url);
  expect([damaged.status, damaged.stdout]).toEqual([
    0,
    expect.stringContaining('First run: 1 site remembered in '),
  ]);
  expect(damaged.stderr).toContain('the file is damaged; this run is the first to be remembered');
});

for (const [args, says] of [
  [['explian'], 'explian is no address, no file and no command; did you mean explain?\n'],
  [['shop.example', '--checks', 'tokn'], '--checks does not know tokn; did you mean token?; it takes smoke,'],
  [['shop.example', '--format', 'xml'], '--format does not know xml'],
  [['shop.example', '--concurrency', '0'], '--concurrency takes a number from 1 to 1000, not 0\n'],
  [['shop.example', '--timeout', 'soon'], '--timeout takes a number from 0.1 to 300, not soon\n'],
  [['shop.example', '--fail-on', 'pass'], '--fail-on'],
  [['shop.example', '--only', 'blog'], '--only blog: no site has it\n'],
  [['shop.example', '--shard', '3/2'], '--shard takes a part like 1/4, not 3/2\n'],
  [['shop.example', '--formt', 'json'], "error: unknown option '--formt'\n(Did you mean --format?)\n"],
  [['shop.example', '--password', 'x'], "error: unknown option '--password'"],
  [
    ['https://admin:x@shop.example'],
    'an address with a password in it is seen by others on this machine; use --user\n',
  ],
  [['ftp://shop.example'], 'ftp://shop.example is no address; expected one like https://shop.example\n'],
  [['127.0.0.1:9', '--user', ''], '--user takes a name\n'],
  [[''], 'an empty target; expected an address like https://shop.example\n'],
  [['missing.yaml'], 'missing.yaml:1:1  there is no such file'],
] as const) {
  test(`wrong use is told: ${args.join(' ')}`, async ({ folder }) => {
    const { status, stdout, stderr } = await command([...args], { cwd: folder });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });
}

test('where nothing can be written, it ends and says so', async ({ folder }) => {
  test.skip(process.platform !== 'linux', '/proc is a folder that refuses every name, and only there');
  const { status, stderr } = await command(['127.0.0.1:9', '--output', '/proc/none'], { cwd: folder });
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining('/proc/none cannot take the reports: ENOENT'),
  ]);
});

test('a run that cannot be remembered is told all the same, and exit 3 says so', async ({ site }) => {
  test.skip(process.platform !== 'linux', '/proc is a folder that refuses every name, and only there');
  const args = ['--baseline', '/proc/none/baseline.json'];
  const { status, stdout, stderr } = await command([site.url, ...login, ...args], { env });
  expect([status, stdout]).toEqual([3, expect.stringContaining('Nothing changed since the last run.')]);
  expect(stderr).toContain(
    'This run could not be remembered. baseline /proc/none/baseline.json could not be written: ENOENT',
  );
  expect((await command(['127.0.0.1:9', ...args], { env })).status).toBe(1);
});

test('with nothing to check it says how to begin', async ({ folder }) => {
  const { status, stderr } = await command([], { cwd: folder });
  expect(status).toBe(2);
  expect(stderr).toContain('say which site: wp-rest-doctor https://shop.example');
});
