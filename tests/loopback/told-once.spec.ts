import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Monitor } from '../../monitor/monitor.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import type { Receiver } from '../../sites/receivers/receiver.ts';
import { reportOf, stripped } from '../unit/support/reports.ts';
import { test as base, expect, type Got } from './support/receivers.ts';

const test = base.extend<{ cwd: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this very pattern
  async cwd({}, use) {
    const folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-told-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

const FILE = 'state.json';

/** A site that two looks found to fail. */
const failing = (name: string): SiteReport => ({ ...reportOf(stripped(), name), looks: 2 });

function begun(cwd: string, receivers: Receiver[], file = FILE, said: string[] = []): Monitor {
  return Monitor.open({
    baseline: file,
    receivers,
    cwd,
    env: {},
    started: new Date('2026-12-05T06:00:00.000Z'),
    say: (text) => said.push(text),
  });
}

async function ended(monitor: Monitor, ...names: string[]): Promise<string[]> {
  for (const name of names) monitor.add(failing(name));
  return (await monitor.end()).failures;
}

const webhook = (url: string): Receiver => ({ kind: 'webhook', url, secret: null });
const remembered = (cwd: string) => JSON.parse(readFileSync(path.join(cwd, FILE), 'utf8'));
const toldOf = ({ body }: Got): string[] =>
  JSON.parse(body).data.transitions.map(({ site }: { site: string }) => site);

test('what is to be told stands in the file before anybody is told, and not behind it', async ({
  cwd,
  listen,
}) => {
  const before: unknown[] = [];
  const server = await listen((_got, _nth, response) => {
    before.push(remembered(cwd));
    response.end('ok');
  });
  expect(await ended(begun(cwd, [webhook(server.url)]), 'shop')).toEqual([]);
  expect(before).toMatchObject([
    { sites: { shop: { status: 'fail' } }, untold: { 'webhook 1': [{ site: 'shop', kind: 'new' }] } },
  ]);
  expect(remembered(cwd).untold).toBeUndefined();
});

test('a run that is killed while it tells leaves it to the next, by the same id', async ({ cwd, listen }) => {
  let atKill = '';
  const server = await listen((_got, _nth, response) => {
    atKill ||= readFileSync(path.join(cwd, FILE), 'utf8');
    response.end('ok');
  });
  await ended(begun(cwd, [webhook(server.url)]), 'shop');
  writeFileSync(path.join(cwd, FILE), atKill);
  expect(await ended(begun(cwd, [webhook(server.url)]), 'shop')).toEqual([]);
  const ids = server.got.map(({ headers }) => headers['webhook-id']);
  expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
  await ended(begun(cwd, [webhook(server.url)]), 'shop');
  expect(server.got).toHaveLength(2);
});

test('whoever was told is not told again because another was not', async ({ cwd, listen }) => {
  const well = await listen();
  const dead = await listen((_got, nth, response) => {
    response.statusCode = nth === 1 ? 404 : 200;
    response.end();
  });
  const receivers = [webhook(well.url), webhook(dead.url)];
  expect(await ended(begun(cwd, receivers), 'shop')).toEqual([
    expect.stringMatching(/^Webhook \(receiver 2\) was not notified\. .* The next run tries again\.$/),
  ]);
  expect(Object.keys(remembered(cwd).untold)).toEqual(['webhook 2']);
  expect(await ended(begun(cwd, receivers), 'shop')).toEqual([]);
  expect([well.got.map(toldOf), dead.got.map(toldOf)]).toEqual([[['shop']], [['shop'], ['shop']]]);
  expect(remembered(cwd).untold).toBeUndefined();
});

test('nobody is told what cannot be remembered, since every run would tell it', async ({ cwd, listen }) => {
  const server = await listen();
  const file = path.join('state', FILE);
  const monitor = begun(cwd, [webhook(server.url)], file);
  writeFileSync(path.join(cwd, 'state'), 'in its place');
  expect(await ended(monitor, 'shop')).toEqual([
    expect.stringMatching(
      /^This run could not be remembered\. baseline state.state\.json .* Nobody was notified\.$/,
    ),
  ]);
  expect(server.got).toEqual([]);
  rmSync(path.join(cwd, 'state'));
  expect(await ended(begun(cwd, [webhook(server.url)], file), 'shop')).toEqual([]);
  expect(server.got.map(toldOf)).toEqual([['shop']]);
});

test('two runs at once tell a change once, and each keeps what the other found', async ({ cwd, listen }) => {
  const server = await listen();
  const [one, two] = [begun(cwd, [webhook(server.url)]), begun(cwd, [webhook(server.url)])];
  expect(await Promise.all([ended(one, 'shop', 'blog'), ended(two, 'shop', 'app')])).toEqual([[], []]);
  expect(server.got.flatMap(toldOf).sort()).toEqual(['app', 'blog', 'shop']);
  expect(Object.keys(remembered(cwd).sites).sort()).toEqual(['app', 'blog', 'shop']);
});

for (const [what, bad] of [
  ['an object of another shape', { x: 1 }],
  ['no object', 'x'],
  ['null', null],
  [
    'a time that is none',
    { site: 'a', url: 'b', kind: 'new', cause: null, layer: null, says: 'c', since: 'd', fix: null },
  ],
  [
    'a fix that is a number',
    { site: 'a', url: 'b', kind: 'new', cause: null, layer: null, says: 'c', since: '2026-12-05', fix: 1 },
  ],
] as const)
  test(`${what} among what was not told is left out, and all else holds`, async ({ cwd, listen }) => {
    const server = await listen((_got, nth, response) => {
      response.statusCode = nth === 1 ? 404 : 200;
      response.end();
    });
    const receivers = [webhook(server.url)];
    await ended(begun(cwd, receivers), 'shop');
    const baseline = remembered(cwd);
    baseline.untold['webhook 1'].push(bad);
    baseline.untold['slack 7'] = bad;
    baseline.sites.broken = bad;
    writeFileSync(path.join(cwd, FILE), JSON.stringify(baseline));
    const said: string[] = [];
    expect(await ended(begun(cwd, receivers, FILE, said), 'shop')).toEqual([]);
    expect(said).toEqual([`${FILE}: 3 parts left out, which no run can have written; the others hold\n`]);
    expect(server.got.map(toldOf)).toEqual([['shop'], ['shop']]);
  });

test('a device in the place of a baseline is refused before it is read', async ({ cwd }) => {
  test.skip(process.platform === 'win32', 'Windows has no such devices');
  for (const file of ['/dev/zero', '/dev/full', '.'])
    expect(() => begun(cwd, [], file)).toThrow(`baseline ${file}: this is no file`);
});
