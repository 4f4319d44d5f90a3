import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { test as base, expect } from '@playwright/test';
import { Ajv } from 'ajv';
import { withLock } from '../../base/lock.ts';
import type { Io } from '../../cli/io.ts';
import { run } from '../../cli/main.ts';
import { BackupError, Changes } from '../../mending/changes.ts';
import { openFolder } from '../../mending/folder.ts';
import { Ladder } from '../../mending/ladder.ts';
import type { Plan } from '../../mending/plan.ts';
import * as reader from '../../mending/reading.ts';
import { stateFolder } from '../../mending/state.ts';
import { planStep } from '../../mending/step-plan.ts';
import { siteMistake } from '../../schemas/index.ts';
import { command } from '../unit/support/command.ts';
import { siteAt } from '../unit/support/site.ts';
import { CONFIG, type OwnSite, startOwnSite } from './support/own-site.ts';

const MENDED = CONFIG.replace("'WP_DEBUG_DISPLAY', true", "'WP_DEBUG_DISPLAY', false");
const LOGIN = 'POST /wp-json/jwt-auth/v1/token';

interface Fixtures {
  start: typeof startOwnSite;
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  start: async ({}, use) => {
    const started: OwnSite[] = [];
    await use(async (behaviour) => {
      const site = await startOwnSite(behaviour);
      started.push(site);
      return site;
    });
    for (const site of started) site.remove();
  },
});

function fix(site: OwnSite, args: string[] = ['--yes'], world: Parameters<typeof command>[1] = {}) {
  return command(['fix', site.url, '--user', 'admin', '--root', site.root, ...args], {
    ...world,
    env: { WP_PASSWORD: 'the password of the user', XDG_STATE_HOME: site.state },
  });
}

function undo(site: OwnSite) {
  return command(['fix', '--undo', '--root', site.root], { env: { XDG_STATE_HOME: site.state } });
}

const configOf = ({ config }: OwnSite) => readFileSync(config, 'latin1');

test('what helps stays, is shown as a diff that patch takes, and is taken back byte for byte', async ({
  start,
}) => {
  const site = await start();
  const before = site.tree();
  const { status, stdout, stderr } = await fix(site);
  expect(stderr).toContain('debug-display helped, and stays.');
  expect(stderr).toContain('Changed: wp-config.php (debug-display).');
  // In a log with both streams it stands once.
  expect(stderr).not.toContain('+++');
  expect(status).toBe(0);
  expect(configOf(site)).toBe(MENDED);
  expect(statSync(site.config).mode & 0o777).toBe(0o640);
  expect(stdout).toMatch(/: a client can log in and write\.\n$/);
  // The first visit got no further than what is public.
  expect(site.seen.filter((one) => one === LOGIN)).toHaveLength(1);
  const copy = path.join(path.dirname(site.root), 'copy');
  cpSync(site.root, copy, { recursive: true });
  writeFileSync(path.join(copy, 'wp-config.php'), CONFIG, 'latin1');
  const patch = spawnSync('patch', ['-p0', '--binary'], { cwd: copy, input: stdout });
  expect(patch.stdout.toString()).toBe('patching file wp-config.php\n');
  expect(readFileSync(path.join(copy, 'wp-config.php'), 'latin1')).toBe(MENDED);
  const again = await fix(site);
  expect(again.stderr).toContain(
    `Nothing was changed.\nTo take back what fix has changed in this folder: wp-rest-doctor fix --undo --root ${site.root}\n`,
  );
  const undone = await undo(site);
  expect(undone).toMatchObject({
    status: 0,
    stdout: 'debug-display: wp-config.php is as it was.\n',
  });
  expect(site.tree()).toEqual(before);
  expect(readdirSync(path.join(site.state, 'wp-rest-doctor/fix'))).toEqual([]);
});

test('nothing of wp-config.php that is secret is printed, and its copy is its owner’s alone and outside', async ({
  start,
}) => {
  const site = await start();
  const { stdout, stderr } = await fix(site);
  for (const secret of ['the-secret-of-the-database', 'the-salt-of-the-site', 'the password of the user'])
    expect(stdout + stderr).not.toContain(secret);
  const [key = ''] = readdirSync(path.join(site.state, 'wp-rest-doctor/fix'));
  const kept = path.join(site.state, 'wp-rest-doctor/fix', key);
  expect(readdirSync(kept).sort()).toEqual(['1-wp-config.php', 'journal.json']);
  for (const name of readdirSync(kept)) expect(statSync(path.join(kept, name)).mode & 0o777).toBe(0o600);
  expect(statSync(kept).mode & 0o777).toBe(0o700);
});

test('what does not help is taken back, one step after the other, and the rest is said', async ({
  start,
}) => {
  const site = await start({ hasNotices: () => true });
  const before = site.tree();
  const { status, stdout, stderr } = await fix(site);
  for (const step of ['debug-display', 'hide-notices-in-place'])
    expect(stderr).toContain(`${step}: output-before-json is still there. wp-config.php is as it was.`);
  expect(stderr).toContain('hide-notices-late: output-before-json is still there.');
  expect(stderr).toContain('Nothing was changed.');
  expect(stdout).not.toContain('+++');
  expect(stdout).toContain('[output-before-json]');
  expect(status).toBe(1);
  expect(site.tree()).toEqual(before);
});

test('what reading the file proves is tried first, and where it is not enough the step of the report is next', async ({
  start,
}) => {
  const site = await start({ hasNotices: (config) => !config.includes("'display_errors', '0'") });
  const { status, stderr } = await fix(site);
  expect(stderr).toMatch(/wp-config\.php:4:9: warning: .*\[debug-display\]\n {2}4 \| define/);
  expect(stderr).toContain('debug-display: output-before-json is still there. wp-config.php is as it was.');
  expect(stderr).toContain('hide-notices-in-place helped, and stays.');
  expect(status).toBe(0);
  expect(configOf(site)).toBe(
    MENDED.replace("define( 'WP_DEBUG_DISPLAY'", "ini_set( 'display_errors', '0' );\r\n$&"),
  );
});

test('a cache that may answer as before is waited for', async ({ start }) => {
  const site = await start({ keptTimes: 1 });
  const { status, stderr } = await fix(site);
  expect(stderr).toContain(
    'A cache may still answer as before. Looking again in 1 s …\ndebug-display helped, and stays.',
  );
  expect(status).toBe(0);
  expect(configOf(site)).toBe(MENDED);
});

test('where a cache goes on answering, nothing else is tried, since nobody could see what it does', async ({
  start,
}) => {
  const site = await start({ keptTimes: 100 });
  const { status, stderr, stdout } = await fix(site);
  expect(stderr).toContain('debug-display helped, and stays.');
  expect(stderr).not.toContain('skip-rest-cache:');
  expect(stderr).toContain('so what else would help cannot be seen: empty the cache, then run fix again.');
  expect(stdout).toContain('[rest-cached]');
  expect(status).toBe(1);
  expect(configOf(site)).toBe(MENDED);
});

test('what breaks a page is taken back before anything else is asked', async ({ start }) => {
  const site = await start({ statusOf: (config) => (config === CONFIG ? 200 : 500) });
  const before = site.tree();
  const { status, stderr } = await fix(site);
  // The first page that is seen broken is enough; both may be seen.
  for (const step of ['debug-display', 'hide-notices-in-place'])
    expect(stderr).toMatch(
      new RegExp(
        `${step}: (?:(?:, )?(?:the home page|wp-login\\.php) answers 500; before: answers 200){1,2}\\. wp-config\\.php is as it was\\.`,
      ),
    );
  // The one that is a file of its own breaks nothing here, and helps nothing.
  expect(status).toBe(1);
  expect(site.tree()).toEqual(before);
});

test('a page that hangs with a change is not waited for where another one is broken', async ({ start }) => {
  const site = await start({
    statusOf: (config) => (config === CONFIG ? 200 : 500),
    isHanging: (page, config) => page === '/' && config !== CONFIG,
  });
  const before = site.tree();
  const { stderr } = await fix(site);
  expect(stderr).toContain(
    'debug-display: wp-login.php answers 500; before: answers 200. wp-config.php is as it was.',
  );
  expect(site.tree()).toEqual(before);
});

test('where no file can be put among the uploads, one beside wp-config.php shows whose folder it is', async ({
  start,
}) => {
  const site = await start();
  const uploads = path.join(site.root, 'wp-content/uploads');
  rmdirSync(uploads);
  writeFileSync(uploads, '');
  const { status, stderr } = await fix(site);
  expect(stderr).toContain('debug-display helped, and stays.');
  expect(status).toBe(0);
  expect(configOf(site)).toBe(MENDED);
});

test('a folder that the site does not answer from is left alone, unless somebody knows better', async ({
  start,
}) => {
  const site = await start({ isElsewhere: true });
  const before = site.tree();
  const { status, stderr } = await fix(site);
  expect(stderr).toMatch(/Nothing shows that \S+ is the folder of http:\S+: http:\S+\.txt answers 404/);
  expect(status).toBe(2);
  expect(site.tree()).toEqual(before);
  expect((await fix(site, ['--yes', '--trust-root'])).status).toBe(0);
  expect(configOf(site)).toBe(MENDED);
});

const CACHED = CONFIG.replace("define( 'AUTH_KEY'", "define( 'WP_CACHE', true );\r\n$&");
const CURLY = CACHED.replace("'WP_CACHE'", '\xe2\x80\x98WP_CACHE\xe2\x80\x99');
const down = { hasNotices: () => false, isDown: (config: string) => config.includes('\xe2\x80\x98') };

test('of a site that is down no file comes back: the line at fault is patched first, and has to bring one back', async ({
  start,
}) => {
  const site = await start(down);
  writeFileSync(site.config, CURLY, 'latin1');
  const { status, stderr } = await fix(site);
  expect(stderr).toMatch(
    /answers every request with an error, so nothing shows yet whose folder \S+ is\. A change stays only where/,
  );
  expect(stderr).toMatch(
    /is the folder of \S+: a test file put there came back\.\ncurly-quotes helped, and stays\./,
  );
  expect(status).toBe(0);
  expect(configOf(site)).toBe(CACHED);
});

test('where none comes back with it either, it is taken back, and nothing else is tried', async ({
  start,
}) => {
  const site = await start({ ...down, isDown: () => true });
  writeFileSync(site.config, CURLY, 'latin1');
  utimesSync(site.config, 1_700_000_000, 1_700_000_000);
  const before = site.tree();
  const { status, stderr } = await fix(site);
  expect(stderr).toMatch(
    /\ncurly-quotes: nothing shows that \S+ is the folder of .*wp-config\.php is as it was\.\n/,
  );
  expect(stderr.match(/is changed\. Looking/g)).toHaveLength(1);
  expect(status).toBe(1);
  expect(site.tree()).toEqual(before);
  // Another site's folder, which answers: no byte of it is touched.
  const other = await start({ isElsewhere: true });
  writeFileSync(other.config, CURLY, 'latin1');
  expect((await fix(other)).stderr).not.toContain('is changed');
});

test('each step is asked about: y takes it, s goes on to the next, anything else ends', async ({ start }) => {
  const site = await start();
  const before = site.tree();
  const refused = await fix(site, [], { isTTY: true, stdin: 'n\n' });
  expect(refused.stderr.match(/Apply this\? \[y\/N\/s\(kip\)\]/g)).toHaveLength(1);
  expect(refused.status).toBe(1);
  expect(site.tree()).toEqual(before);
  // Nothing was put there either.
  expect(site.seen.filter((one) => /uploads\//.test(one))).toEqual([]);
  const taken = await fix(site, [], { isTTY: true, stdin: 'y\n' });
  expect(taken.stderr).toContain("+define( 'WP_DEBUG_DISPLAY', false );");
  expect(taken.status).toBe(0);
  expect(configOf(site)).toBe(MENDED);
});

test('at a terminal, somebody may know better whose folder it is', async ({ start }) => {
  const site = await start({ isElsewhere: true });
  const before = site.tree();
  const refused = await answering(site, ['y', 'n']);
  expect(refused.text).toContain('Change files there all the same? [y/N]');
  expect(refused.status).toBe(2);
  expect(site.tree()).toEqual(before);
  expect((await answering(site, ['y', 'y'])).status).toBe(0);
  expect(configOf(site)).toBe(MENDED);
});

/** Somebody at a terminal who gives one answer after the other. */
async function answering(site: OwnSite, answers: string[]): Promise<{ status: number; text: string }> {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  let text = '';
  const collect = () =>
    new Writable({
      write(chunk, _encoding, done) {
        text += chunk;
        if (/\[y\/N[^\]]*\] $/.test(String(chunk))) stdin.write(`${answers.shift() ?? ''}\n`);
        done();
      },
    });
  const streams = { stdin, stdout: collect(), stderr: Object.assign(collect(), { isTTY: true }) };
  const env = { WP_PASSWORD: 'the password of the user', XDG_STATE_HOME: site.state };
  const io: Io = { ...streams, env, cwd: '/', interrupted: new AbortController().signal, settleMs: 10 };
  const status = await run(['fix', site.url, '--user', 'admin', '--root', site.root], io);
  return { status, text };
}

test('without a terminal and without --yes nothing is asked of the site; --dry-run shows and writes nothing', async ({
  start,
}) => {
  const site = await start();
  const before = site.tree();
  const mute = await fix(site, []);
  expect(mute).toMatchObject({ status: 2, stdout: '' });
  expect(mute.stderr).toContain('add --yes, or --dry-run');
  expect(site.seen).toEqual([]);
  const dry = await fix(site, ['--dry-run']);
  expect(dry.status).toBe(1);
  expect(dry.stderr).toContain("+define( 'WP_DEBUG_DISPLAY', false );");
  expect(dry.stderr).toContain('Nothing was changed.');
  expect(site.tree()).toEqual(before);
});

test('interrupted while the site is visited, the file is as it was', async ({ start }) => {
  const interruption = new AbortController();
  const site = await start({
    onRequest: (_, asked) => {
      if (asked === '/wp-json/' && readFileSync(site.config, 'latin1') !== CONFIG) interruption.abort();
    },
  });
  const before = site.tree();
  const { status, stderr } = await fix(site, ['--yes'], { interrupted: interruption.signal });
  expect(stderr).toContain('debug-display: interrupted. wp-config.php is as it was.');
  expect(status).toBe(130);
  expect(site.tree()).toEqual(before);
});

function begunIn(site: OwnSite): Changes {
  const folder = openFolder(site.root, '/');
  const changes = new Changes(folder, stateFolder(folder, { XDG_STATE_HOME: site.state }));
  const step = {
    ...({ id: 'hide-notices', server: 'any', file: 'wp-config.php', place: 'at the end' } as const),
    ...{ says: 'Add a line', snippet: '// added', after: null, caveat: null, docs: null, proved: [] },
  };
  const plan = planStep(folder, step, reader.sourceOf);
  if ('why' in plan) throw new Error(plan.why);
  changes.begin(plan);
  return changes;
}

test('what a run that was killed has begun is taken back by the next one', async ({ start }) => {
  const site = await start({ hasNotices: () => false });
  const before = site.tree();
  begunIn(site);
  expect(configOf(site)).toBe(`${CONFIG}\r\n// added`);
  const { status, stderr } = await fix(site);
  expect(stderr).toContain(
    'An earlier run was broken off. What it had begun is taken back:\n  wp-config.php is as it was.',
  );
  expect(status).toBe(0);
  expect(site.tree()).toEqual(before);
});

test('a file that somebody has changed since is left as it is, and its copy is named', async ({ start }) => {
  const site = await start();
  await fix(site);
  writeFileSync(site.config, 'of somebody else');
  const { status, stdout } = await undo(site);
  expect(status).toBe(1);
  expect(configOf(site)).toBe('of somebody else');
  const [, copy = ''] =
    /wp-config\.php could not be put back: somebody has changed wp-config\.php since\. What it was before is in (\S+)\.\n$/.exec(
      stdout,
    ) ?? [];
  expect(readFileSync(copy, 'latin1')).toBe(CONFIG);
});

test('what is read-only, or lies elsewhere, is left alone and said', async ({ start }) => {
  const site = await start();
  chmodSync(site.config, 0o440);
  const before = site.tree();
  const locked = await fix(site, ['--yes', '--dry-run']);
  expect(locked.stderr).toContain('wp-config.php is read-only (mode 440): make it writable first.');
  chmodSync(site.config, 0o640);
  const outside = path.join(path.dirname(site.root), 'outside.php');
  renameSync(site.config, outside);
  symlinkSync(outside, site.config);
  const led = await fix(site);
  expect(led.stderr).toMatch(
    /hide-notices-in-place is left out: wp-config\.php leads out of \S+, through a link\./,
  );
  expect(readFileSync(outside, 'latin1')).toBe(CONFIG);
  expect(Object.keys(before)).toEqual(Object.keys(site.tree()));
});

test('two at once do not meet in one folder', async ({ start }) => {
  const site = await start();
  const state = stateFolder(openFolder(site.root, '/'), { XDG_STATE_HOME: site.state });
  const other = await withLock(state, { name: 'it', waitMs: 0 }, () => fix(site));
  expect(other.status).toBe(2);
  expect(other.stderr).toMatch(
    /^Another run of wp-rest-doctor, process \d+, is at work in \S+\/www\. Wait until it ends; if there is none, remove \S+\.lock\.\n$/,
  );
  expect(site.seen).toEqual([]);
});

test('a folder of no WordPress is refused, and so is one with the backups in it', async ({ start }) => {
  const site = await start();
  const none = await command(['fix', site.url, '--root', path.dirname(site.root), '--yes']);
  expect(none).toMatchObject({ status: 2 });
  expect(none.stderr).toContain('has no wp-load.php');
  const inside = await command(['fix', site.url, '--root', site.root, '--yes'], {
    env: { XDG_STATE_HOME: site.root },
  });
  expect(inside).toMatchObject({ status: 2 });
  expect(inside.stderr).toContain('Set XDG_STATE_HOME to a folder outside of it.');
  expect(site.seen).toEqual([]);
});

test('where no backup can be kept, nothing is begun, and that is said', async ({ start }) => {
  const site = await start();
  const before = site.tree();
  // As on a disk that is full: what is to hold the backups cannot be made.
  writeFileSync(path.join(path.dirname(site.root), 'full'), '');
  const { status, stderr } = await command(['fix', site.url, '--yes', '--root', site.root], {
    env: { XDG_STATE_HOME: path.join(site.root, '..', 'full') },
    cwd: path.dirname(site.root),
  });
  expect(status).toBe(2);
  expect(stderr).toContain(', where backups go, could not be written: ENOTDIR');
  expect(site.tree()).toEqual(before);
  expect(site.seen).toEqual([]);
});

test('where there is no more room for a copy, that is said once, and no other step is begun', async ({
  start,
}) => {
  const site = await start({ hasNotices: () => true });
  const before = site.tree();
  const begun: string[] = [];
  const folder = openFolder(site.root, '/');
  class WithoutRoom extends Changes {
    override begin(plan: Plan) {
      begun.push(plan.step);
      // A copy of wp-config.php no longer fits; the short note of a file that is made does.
      if (plan.before !== null) throw new BackupError('2-wp-config.php could not be written: ENOSPC');
      return super.begin(plan);
    }
  }
  const said: string[] = [];
  const outcome = await new Ladder({
    ...{
      folder,
      site: siteAt(site.url),
      reader,
      settleMs: 0,
      signal: new AbortController().signal,
    },
    changes: new WithoutRoom(folder, path.join(site.state, 'fix')),
    talk: {
      say: (line) => void said.push(line),
      ask: async () => 'yes',
      trusts: async () => false,
    },
  }).climb();
  expect(begun.slice(1)).toEqual(['debug-display']);
  expect(said.slice(1)).toEqual(['debug-display is left out: 2-wp-config.php could not be written: ENOSPC.']);
  expect(outcome.refusal).toBe(
    'nothing else is tried, since no change is made without a copy of the file before it',
  );
  expect(outcome.isUnproved).toBe(false);
  expect(outcome.attempts.map(({ result }) => result)).toEqual(['left-out']);
  expect(site.tree()).toEqual(before);
});

test('a login that is wrong is tried once, and no file is touched for it', async ({ start }) => {
  const site = await start({ hasNotices: () => false, isLoginRefused: true });
  const before = site.tree();
  const { status, stderr, stdout } = await fix(site);
  expect(stderr).toContain(
    'The login is most likely wrong (wrong-password), and no file mends that: correct it',
  );
  expect(stdout).toContain('[wrong-password]');
  expect(status).toBe(1);
  expect(site.seen.filter((one) => one === LOGIN)).toHaveLength(1);
  expect(site.tree()).toEqual(before);
});

const schema = JSON.parse(readFileSync(new URL('../../schemas/fix.schema.json', import.meta.url), 'utf8'));
const fits = new Ajv({ allowUnionTypes: true }).compile(schema);

/** What stdout had, which holds to the schema and shows no secret. */
function doneOf({ stdout, status }: { stdout: string; status: number }) {
  for (const secret of ['the-secret-of-the-database', 'the-salt-of-the-site', 'the password of the user'])
    expect(stdout).not.toContain(secret);
  const value = JSON.parse(stdout);
  expect([fits(value), fits.errors]).toEqual([true, null]);
  expect(value.exit_status).toBe(status);
  if (value.report !== null) expect(siteMistake(value.report)).toBeNull();
  return value;
}

test('as JSON: what was kept, what was taken back, what is left', async ({ start }) => {
  const site = await start({ hasNotices: (config) => !config.includes("'display_errors', '0'") });
  const json = ['--yes', '--format', 'json'];
  const dry = doneOf(await fix(site, [...json, '--dry-run']));
  expect(dry).toMatchObject({ did: 'dry-run', exit_status: 1, undo: null, backups: null, folder: site.root });
  expect(dry.changes.map(({ id, result }: { id: string; result: string }) => [id, result])).toEqual([
    ['debug-display', 'planned'],
    ['hide-notices-in-place', 'planned'],
    ['hide-notices', 'planned'],
    ['hide-notices-late', 'planned'],
  ]);
  const done = doneOf(await fix(site, json));
  expect(done).toMatchObject({ did: 'fix', exit_status: 0, restored: [], refusal: null, lines_left: [] });
  expect(done.undo).toBe(`wp-rest-doctor fix --undo --root ${site.root}`);
  expect(done.report.status).toBe('pass');
  expect(done.changes).toMatchObject([
    {
      ...{ id: 'debug-display', kind: 'patch', cause: 'output-before-json', file: 'wp-config.php' },
      ...{ result: 'taken-back', why: 'output-before-json is still there', diff_is_whole: true },
    },
    { id: 'hide-notices-in-place', kind: 'step', result: 'kept', why: null },
  ]);
  expect(done.changes[0].lines[0]).toMatch(/^wp-config\.php:4:9: warning: /);
  const { undo: takesBack, backups } = done;
  const idle = await fix(site, json);
  expect(doneOf(idle)).toMatchObject({ exit_status: 0, changes: [], undo: takesBack, backups });
  const back = await command(['fix', '--undo', '--root', site.root, '--format', 'json'], {
    env: { XDG_STATE_HOME: site.state },
  });
  expect(doneOf(back)).toMatchObject({
    ...{ did: 'undo', exit_status: 0, report: null, changes: [], undo: null, backups: null },
    restored: [
      { file: 'wp-config.php', step: 'hide-notices-in-place', removed: false, why: null, backup: null },
    ],
  });
});

test('a line at fault that no patch is for is named, with the step of the report', async ({ start }) => {
  const site = await start({ hasNotices: () => true });
  const broken = CONFIG.replace('<?php', "<?php\r\nprint 'loaded';");
  writeFileSync(site.config, broken, 'latin1');
  const { status, stdout } = await fix(site);
  expect(status).toBe(1);
  expect(stdout).toMatch(/ {2}wp-config\.php:2:1: \S+: .*\[printed-output\]\n {4}2 \| print \*\*\*/);
  expect(configOf(site)).toBe(broken);
});
