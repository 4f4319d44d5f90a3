import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { ended, sitesFile, test } from './support/command-process.ts';
import type { WritingOptions, WritingSite } from './support/writing-site.ts';

// However a run of the suite ends, a draft that is under way in one of its workers is taken back.

const root = fileURLToPath(new URL('../..', import.meta.url));
const resolved = createRequire(import.meta.url).resolve('@playwright/test');
const playwright = path.join(path.dirname(resolved), 'cli.js');
const config = fileURLToPath(new URL('../e2e/support/suite.config.mjs', import.meta.url));
const isPosix = process.platform !== 'win32';

/** In a group of its own, as a terminal starts it. */
function startSuite(file: string, args: string[] = []): ChildProcess {
  const folder = path.dirname(file);
  const foreign = /^(TEST_|PLAYWRIGHT_|PW|DEBUG_COLORS|FORCE_COLOR|WP_REST_DOCTOR_|SITES$|REPORTS$)/;
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  const own = ['--config', config, '--output', path.join(folder, 'results')];
  return spawn(process.execPath, [playwright, 'test', ...own, ...args], {
    cwd: root,
    env: { ...Object.fromEntries(kept), SITES: file, REPORTS: path.join(folder, 'out') },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
}

/** One site that takes long over its draft; `act` is called once that was written. */
async function writing(
  site: (options?: WritingOptions) => Promise<WritingSite>,
  folder: string,
  act: () => void,
  more: string[] = [],
  draftMs = 1000,
) {
  const one = await site({
    draftMs,
    onRequest(line) {
      if (/^POST .*\/posts$/.test(line)) act();
      return true;
    },
  });
  return { one, file: sitesFile(folder, [one.url, ...more]) };
}

/** Those who outlive the runner have until then to take back what they wrote. */
async function leftAt(one: WritingSite): Promise<string[]> {
  const left = () => [...one.drafts.values()];
  await expect.poll(left, { timeout: 20_000 }).toEqual([]);
  return left();
}

const created = (one: WritingSite) => one.seen.filter((line) => /^POST .*\/posts$/.test(line)).length;

for (const [what, signal, isGroup] of [
  ['Ctrl-C in a terminal', 'SIGINT', true],
  ['SIGTERM to the runner', 'SIGTERM', false],
  ['a terminal that is closed', 'SIGHUP', true],
] as const)
  test(`${what}: no draft stays, the report is written`, async ({ site, folder }) => {
    test.skip(!isPosix, 'a process elsewhere cannot be sent it');
    let child: ChildProcess | null = null;
    const kill = () => child?.pid && process.kill(isGroup ? -child.pid : child.pid, signal);
    const { one, file } = await writing(site, folder, kill);
    child = startSuite(file);
    const { status } = await ended(child);
    expect([await leftAt(one), created(one), status]).toEqual([[], 1, 130]);
    const { sites } = JSON.parse(readFileSync(path.join(folder, 'out', 'report.json'), 'utf8'));
    expect(sites).toHaveLength(1);
  });

test('a runner that is killed: its worker takes the draft back', async ({ site, folder }) => {
  let child: ChildProcess | null = null;
  const { one, file } = await writing(site, folder, () => child?.kill('SIGKILL'));
  child = startSuite(file);
  await ended(child);
  expect([await leftAt(one), created(one)]).toEqual([[], 1]);
});

test('a test that --timeout cuts short', async ({ site, folder }) => {
  const { one, file } = await writing(site, folder, () => {}, [], 3000);
  const { status } = await ended(startSuite(file, ['--timeout', '4000']));
  expect([await leftAt(one), created(one), status]).toEqual([[], 1, 1]);
});

test('--max-failures while another site is writing its draft', async ({ site, folder }) => {
  let isWriting = () => {};
  const written = new Promise<void>((resolve) => {
    isWriting = resolve;
  });
  // Fails as soon as the other one has written.
  const failing = await site({ onRequest: () => false });
  void written.then(() => failing.stop());
  const { one, file } = await writing(site, folder, isWriting, [failing.url]);
  const { status } = await ended(startSuite(file, ['-x', '--workers', '2']));
  expect([await leftAt(one), created(one), status]).toEqual([[], 1, 1]);
});
