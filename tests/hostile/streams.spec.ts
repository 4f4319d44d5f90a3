import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { ended, sitesFile, start, test } from './support/command-process.ts';

// What the command is given to write to and to read: said in one line with its name, never a stack.

const bin = fileURLToPath(new URL('../../cli/wp-rest-doctor.cjs', import.meta.url));
const hasFull = existsSync('/dev/full');

/** With standard input, output and error as they are given. */
async function withStreams(args: string[], stdio: (number | 'ignore' | 'pipe')[]) {
  return ended(spawn(process.execPath, [bin, ...args], { env: { PATH: process.env.PATH }, stdio }));
}

test('a full disk behind standard output: said once with its name, exit 3', async ({ site }) => {
  test.skip(!hasFull, 'there is no /dev/full here');
  const { url } = await site();
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = await withStreams([url], ['ignore', full, 'pipe']);
  closeSync(full);
  expect([status, stderr]).toEqual([
    3,
    'standard output (/dev/full) cannot be written: ENOSPC: no space left on device, write\n',
  ]);
});

test('a full disk behind standard error is exit 3 where there was something to say', async ({ site }) => {
  test.skip(!hasFull, 'there is no /dev/full here');
  const full = openSync('/dev/full', 'w');
  const quiet = await withStreams([(await site()).url], ['ignore', 'pipe', full]);
  const telling = await withStreams(['explain', 'nothing-of-the-kind'], ['ignore', 'pipe', full]);
  closeSync(full);
  expect([quiet.status, telling.status]).toEqual([0, 3]);
});

test('a baseline or a folder that is a device, a pipe or of the wrong kind is refused', async ({
  site,
  folder,
}) => {
  test.skip(!hasFull, 'there is no /dev/full here');
  const { url } = await site();
  const file = sitesFile(folder, [url], { baseline: '/dev/full' });
  const pipe = path.join(folder, 'pipe');
  spawnSync('mkfifo', [pipe]);
  for (const args of [
    [url, '--baseline', '/dev/full'],
    [file],
    [url, '--baseline', folder],
    [url, '--baseline', pipe],
    [url, '--output', '/dev/full'],
    [url, '--output', file],
  ]) {
    const { status, stderr } = await ended(start(args));
    expect([args.at(-1), stderr.split('\n').length, /\n\s+at /.test(stderr)]).toEqual([
      args.at(-1),
      2,
      false,
    ]);
    expect([2, 3]).toContain(status);
  }
});

test('closed standard streams', async ({ site }) => {
  test.skip(process.platform === 'win32', 'the shell there closes none');
  const { url } = await site();
  const child = spawn('sh', ['-c', `exec "$0" "$1" "$2" <&- >&- 2>&-`, process.execPath, bin, url]);
  expect((await ended(child)).status).toBe(0);
  const asked = spawn('sh', ['-c', `exec "$0" "$1" "$2" --user a <&-`, process.execPath, bin, url], {
    env: { PATH: process.env.PATH },
  });
  const { status, stderr } = await ended(asked);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^no password for a: set WP_PASSWORD/)]);
});

test('standard input that is a folder', async ({ folder }) => {
  test.skip(process.platform === 'win32', 'a folder is opened by no one there');
  const stdin = openSync(folder, 'r');
  const { status, stderr } = await withStreams(
    ['http://127.0.0.1:9', '--user', 'a'],
    [stdin, 'pipe', 'pipe'],
  );
  closeSync(stdin);
  expect([status, stderr.split('\n').length]).toEqual([2, 2]);
});

const long = 'a'.repeat(300);

for (const [target, says] of [
  [`https://${long}.example`, /^the address has a host name of 308 characters; a name has at most 253\n$/],
  [
    `https://${long.slice(0, 64)}.example`,
    /^the address has a host name with 64 characters between two dots/,
  ],
  [long, /^a{60}… is no address, no file and no command\n$/],
  [`${long}.yaml`, /the file cannot be read \(ENAMETOOLONG\)/],
] as const) {
  test(`a target of ${target.length} characters: ${target.slice(0, 12)}…`, async () => {
    const { status, stderr } = await ended(start([target]));
    expect([status, stderr]).toEqual([2, expect.stringMatching(says)]);
  });
}

test('a path of 300 characters makes files of any site', async ({ site, folder }) => {
  const { url } = await site();
  const out = path.join(folder, 'out');
  const { status, stderr } = await ended(start([`${url}/${long}`, '--output', out]));
  expect([status, stderr, existsSync(path.join(out, 'report.json'))]).toEqual([0, '', true]);
});

test('a target that is a folder', async ({ folder }) => {
  const { status, stderr } = await ended(start([folder]));
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/ is a folder without a sites\.yaml; expected an address or a sites file\n$/),
  ]);
});

test('a green fleet that writes its files says nothing on standard error', async ({ site, folder }) => {
  const sites = await Promise.all(Array.from({ length: 30 }, () => site()));
  const file = sitesFile(
    folder,
    sites.map(({ url }) => url),
  );
  writeFileSync(path.join(folder, 'baseline.json'), '');
  const { status, stderr } = await ended(start([file, '--output', path.join(folder, 'out')]));
  expect([status, stderr]).toEqual([0, '']);
});
