import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { matches } from '../../schemas/index.ts';
import { ended, sitesFile, start, test } from './support/command-process.ts';
import type { WritingOptions, WritingSite } from './support/writing-site.ts';

// Every end but SIGKILL takes the way of Ctrl-C: no draft stays, what is known is written.

type Site = (options?: WritingOptions) => Promise<WritingSite>;

/** Three sites whose answers take their time; `act` is called once each of them has written its draft. */
async function fleetThatWrites(site: Site, folder: string, act: () => void) {
  let written = 0;
  const onRequest = (line: string) => {
    if (!/^POST .*\/posts$/.test(line)) return true;
    written += 1;
    if (written === 3) act();
    return true;
  };
  const sites = await Promise.all([1, 2, 3].map(() => site({ delayMs: 150, onRequest })));
  const file = sitesFile(
    folder,
    sites.map(({ url }) => url),
  );
  const left = () => sites.flatMap(({ drafts }) => [...drafts.values()]);
  return { file, left };
}

const isPosix = process.platform !== 'win32';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'] as const) {
  test(`${signal} while drafts are being written: none stays, exit 128 + its number`, async ({
    site,
    folder,
  }) => {
    test.skip(!isPosix, 'a process elsewhere cannot be sent it');
    const out = path.join(folder, 'out');
    let child: ChildProcess | null = null;
    const { file, left } = await fleetThatWrites(site, folder, () => child?.kill(signal));
    child = start([file, '--output', out]);
    const { status, stderr } = await ended(child);
    expect([status, stderr, left()]).toEqual([128 + constants.signals[signal], '', []]);
    expect(matches('report', JSON.parse(readFileSync(path.join(out, 'report.json'), 'utf8')))).toBeNull();
  });
}

test('npx passes on the Ctrl-C that the command got itself: that is one', async ({ site, folder }) => {
  test.skip(!isPosix, 'a process elsewhere cannot be sent it');
  let child: ChildProcess | null = null;
  const { file, left } = await fleetThatWrites(site, folder, () => {
    child?.kill('SIGINT');
    setTimeout(() => child?.kill('SIGINT'), 20);
  });
  child = start([file]);
  expect([(await ended(child)).status, left()]).toEqual([130, []]);
});

test('a second Ctrl-C ends at once, even where a site does not answer the removal', async ({ site }) => {
  test.skip(!isPosix, 'a process elsewhere cannot be sent it');
  let child: ChildProcess | null = null;
  const mute = await site({
    onRequest(line) {
      if (!line.startsWith('DELETE')) return true;
      child?.kill('SIGINT');
      setTimeout(() => child?.kill('SIGINT'), 600);
      return false;
    },
  });
  const started = Date.now();
  child = start([mute.url, '--user', 'admin']);
  const { status } = await ended(child);
  expect(status).toBe(130);
  expect(Date.now() - started).toBeLessThan(8000);
});

test('the reader of standard output is gone: what is under way is taken back, exit 141', async ({
  site,
  folder,
}) => {
  const out = path.join(folder, 'out');
  const sites = await Promise.all([30, 100, 400].map((delayMs) => site({ delayMs })));
  const file = sitesFile(
    folder,
    sites.map(({ url }) => url),
  );
  const child = start([file, '--format', 'ndjson', '--output', out]);
  child.stdout?.destroy();
  const { status, stderr } = await ended(child);
  expect([status, stderr, sites.flatMap(({ drafts }) => [...drafts.values()])]).toEqual([141, '', []]);
  // The first line is the first site's: the last one was not visited to its end any more.
  expect(sites.at(-1)?.seen.length).toBeLessThan(10);
  expect(JSON.parse(readFileSync(path.join(out, 'report.json'), 'utf8')).sites).toHaveLength(3);
});

test('the reader of standard error is gone: the same', async ({ site, folder }) => {
  const module = path.join(folder, 'talking.mjs');
  writeFileSync(module, 'export default {}; setInterval(() => process.stderr.write("."), 400).unref();');
  const sites = await Promise.all([200, 200].map((delayMs) => site({ delayMs })));
  const file = sitesFile(
    folder,
    sites.map(({ url }) => url),
  );
  const child = start([file, '--use', module]);
  child.stderr?.destroy();
  const { status } = await ended(child);
  expect([status, sites.flatMap(({ drafts }) => [...drafts.values()])]).toEqual([141, []]);
  expect(sites[0]?.seen.length).toBeLessThan(10);
});

test('an error that nobody catches: none stays, exit 3, one line that says what and asks for a report', async ({
  site,
  folder,
}) => {
  const module = path.join(folder, 'crash.mjs');
  writeFileSync(
    module,
    'export default {};\nsetTimeout(() => Promise.reject(new TypeError("x is\\nundefined")), 700);',
  );
  const { file, left } = await fleetThatWrites(site, folder, () => {});
  const { status, stderr } = await ended(start([file, '--use', module]));
  expect([status, left()]).toEqual([3, []]);
  expect(stderr).toMatch(
    /^wp-rest-doctor itself failed: TypeError: x is undefined \(at crash\.mjs:\d+:\d+, wp-rest-doctor [\d.]+, Node\.js [\d.]+, \w+\)\. This says nothing about any site; please report it with this line\.\n$/,
  );
});

test('an error in the middle of a fleet waits for the drafts of the others', async ({ site, folder }) => {
  const module = path.join(folder, 'reporter.mjs');
  writeFileSync(
    module,
    'export default { reporters: { broken: () => ({ site() { throw new Error("broken"); } }) } };',
  );
  const sites = await Promise.all([0, 60, 80, 100].map((delayMs) => site({ delayMs })));
  const file = sitesFile(
    folder,
    sites.map(({ url }) => url),
  );
  const { status, stderr } = await ended(start([file, '--use', module, '--format', 'broken']));
  expect([status, sites.flatMap(({ drafts }) => [...drafts.values()])]).toEqual([2, []]);
  expect(stderr.split('\n')).toHaveLength(2);
});

test('what waits for standard input ends with a signal', async ({ folder }) => {
  test.skip(!isPosix, 'a process elsewhere cannot be sent it');
  for (const args of [
    ['merge', '-'],
    ['replay', '-'],
    ['check', 'http://127.0.0.1:9', '--user', 'admin'],
  ]) {
    const child = start(args, { WP_PASSWORD: '', XDG_CACHE_HOME: folder });
    setTimeout(() => child.kill('SIGTERM'), 500);
    const { status, stderr } = await ended(child);
    expect([args[0], status, stderr]).toEqual([args[0], 143, '']);
  }
});

test('clean that is sent SIGTERM brings the removal under way to its end, and begins no other', async ({
  site,
}) => {
  test.skip(!isPosix, 'a process elsewhere cannot be sent it');
  let child: ChildProcess | null = null;
  const one = await site({
    draftMs: 300,
    onRequest(line) {
      if (line.startsWith('DELETE')) child?.kill('SIGTERM');
      return true;
    },
  });
  for (const id of [7, 8, 9])
    one.drafts.set(id, `wp-rest-doctor test draft mwyveizc0l5${id}, safe to delete`);
  child = start(['clean', one.url, '--user', 'admin', '--yes']);
  const { status, stdout, stderr } = await ended(child);
  expect([status, stderr, one.drafts.size]).toEqual([143, '', 2]);
  expect(stdout).toContain('1 of 3 drafts is gone');
});
