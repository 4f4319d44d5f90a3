import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../support/outside.ts';
import { withoutPhp } from '../support/proxy.ts';
import { borrowPackages, copied, credentials, examples, expect, test } from './support/project.ts';

// The line of the crontab is run by sh as cron does; what the service starts is started without systemd, whose own tools
// read the units.

const cron = path.join(examples, 'cron');
const units = ['wp-rest-doctor.service', 'wp-rest-doctor.timer'].map((name) => path.join(cron, name));
const isThere = (program: string, ...args: string[]) => spawnSync(program, args).error === undefined;

test.skip(process.platform === 'win32', 'Windows has neither cron nor systemd');

function environment(more: Record<string, string>): string {
  const all = { ...credentials, ...more };
  return Object.entries(all)
    .map(([name, value]) => `${name}='${value}'\n`)
    .join('');
}

/** The command of the crontab's one line, and the variables that it sets before. */
function crontab(): { command: string; minute: string } {
  const lines = readFileSync(path.join(cron, 'crontab'), 'utf8').split('\n');
  const jobs = lines.filter((line) => /^[\d*]/.test(line));
  expect(jobs).toHaveLength(1);
  const [, minute = '', command = ''] = /^(\S+)(?: \S+){4} (.*)$/.exec(jobs[0] ?? '') ?? [];
  // To cron it is the end of the line.
  expect(command).not.toContain('%');
  return { minute, command };
}

test('the line of the crontab: silent while all is well, told once, never twice at a time', async ({
  folder: home,
  outside,
  sites,
  listen,
}) => {
  test.skip(!isThere('flock', '--version'), 'flock is not on this machine; util-linux has it');
  const project = copied('cron', path.join(home, 'wp-rest-doctor'), sites);
  borrowPackages(project, outside);
  const [slack, pings] = await Promise.all([listen(), listen()]);
  const more = { SLACK_WEBHOOK_URL: slack.url };
  // A shell would take its blanks, its $ and its & for its own, and print a part of it.
  const odd = 'CLUB_PASSWORD=a $b & echo leaked `c` "d\n';
  const written = (values: Record<string, string>) =>
    writeFileSync(path.join(project, '.env'), environment(values) + odd);
  written(more);
  const { command, minute } = crontab();
  expect(Number(minute), 'off the hour').toBeGreaterThan(0);
  const due = () =>
    run('/bin/sh', ['-c', command], home, { HOME: home, HEALTHCHECK_URL: `${pings.url}/ping` });

  const first = await due();
  expect([first.status, first.stdout]).toEqual([0, '']);
  const second = await due();
  expect(second, 'cron has nothing to mail').toEqual({ status: 0, stdout: '', stderr: '' });

  written({});
  expect(await due(), 'nor where no receiver is set').toEqual({ status: 0, stdout: '', stderr: '' });
  written(more);

  sites.blog.meddle(withoutPhp);
  const broke = await due();
  expect([broke.status, broke.stderr]).toEqual([1, '']);
  expect(broke.stdout).toContain('1 site began to fail: blog (PHP does not answer)');
  expect(existsSync(path.join(project, 'reports/index.html'))).toBe(true);
  await due();
  expect([slack.got.length, pings.got.length]).toEqual([1, 5]);

  const waiting = ['--nonblock', '.lock', 'sh', '-c', command];
  expect(await run('flock', waiting, project, { HOME: home })).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(pings.got).toHaveLength(5);

  written({ ...more, BLOG_PASSWORD: '' });
  const mistaken = await due();
  expect([mistaken.status, mistaken.stderr]).toEqual([2, expect.stringContaining('BLOG_PASSWORD')]);
  expect(pings.got).toHaveLength(5);
});

test('systemd finds no fault with the units, and leaves the service little', async () => {
  test.skip(!isThere('systemd-analyze', '--version'), 'systemd is not on this machine');
  const verified = await run('systemd-analyze', ['verify', ...units], cron);
  expect(verified).toEqual({ status: 0, stdout: '', stderr: '' });
  const [, when = ''] = /^OnCalendar=(.*)$/m.exec(readFileSync(units[1] ?? '', 'utf8')) ?? [];
  const calendar = await run('systemd-analyze', ['calendar', '--iterations', '4', when], cron);
  expect(calendar.stdout.match(/\d\d:17:00 /g), calendar.stderr).toHaveLength(4);
  // 10 is a service without any bounds; 2 and less is called OK.
  const bounds = ['security', '--offline=yes', '--threshold=20', path.basename(units[0] ?? '')];
  const { status, stdout, stderr } = await run('systemd-analyze', bounds, cron);
  expect(status, stdout + stderr).toBe(0);
});

test('what the service starts: its folder remembers, and what is a failure of the unit', async ({
  folder,
  outside,
  sites,
  listen,
}) => {
  const text = readFileSync(units[0] ?? '', 'utf8');
  const all = (key: string) =>
    [...text.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value = '']) => value);
  expect(all('SuccessExitStatus')).toEqual(['1']);
  const etc = copied('cron', path.join(folder, 'etc'), sites);
  const opt = path.join(folder, 'opt');
  borrowPackages(opt, outside);
  const state = path.join(folder, 'state');
  mkdirSync(state);
  const pings = await listen();
  writeFileSync(path.join(etc, 'env'), environment({ HEALTHCHECK_URL: `${pings.url}/ping` }));
  const [start = '', post = ''] = [...all('ExecStart'), ...all('ExecStartPost')].map((line) =>
    line
      .replace('/usr/bin/node', process.execPath)
      .replaceAll('/opt/wp-rest-doctor', opt)
      .replaceAll('/etc/wp-rest-doctor', etc)
      .replaceAll('$$', '$'),
  );
  const unit = (line: string) => run('/bin/sh', ['-c', `set -a; . ${etc}/env; set +a; ${line}`], state);
  expect((await unit(start)).status).toBe(0);
  expect(existsSync(path.join(state, '.wp-rest-doctor/baseline.json'))).toBe(true);
  expect(existsSync(path.join(state, 'report/metrics.prom'))).toBe(true);
  expect(await unit(post)).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(pings.got).toHaveLength(1);
  expect((await unit(`HEALTHCHECK_URL=; ${post}`)).status, 'without a switch').toBe(0);
  sites.shop.meddle(withoutPhp);
  const broke = await unit(start);
  expect([broke.status, broke.stdout]).toEqual([1, expect.stringContaining('began to fail: shop')]);
});

test('.env.example has each variable that sites.yaml cannot do without, for sh and for systemd', () => {
  const lines = readFileSync(path.join(cron, '.env.example'), 'utf8').split('\n');
  const set = lines.filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of set) expect(line).toMatch(/^[A-Z_]+='[^']*'$/);
  expect(set.map((line) => line.split('=')[0])).toEqual(Object.keys(credentials));
});
