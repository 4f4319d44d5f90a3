import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { command } from '../../unit/support/command.ts';
import { healthy } from '../../unit/support/evidence.ts';

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this very pattern
  async folder({}, use) {
    const folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-full-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

// Each is a process that reads its sources anew.
test.slow();
test.skip(process.platform === 'win32', 'a bound of files is set by a POSIX shell');

const program = fileURLToPath(new URL('./process.ts', import.meta.url));

/** As on a disk that is full: no file may become larger than so many blocks of 512 or 1,024 bytes. */
function replayed(folder: string, blocks: number, visits: number) {
  const evidence = Array.from({ length: visits }, () => JSON.stringify(healthy())).join('\n');
  writeFileSync(path.join(folder, 'visits.ndjson'), evidence);
  const line = `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" --import tsx "$@"`;
  const args = [program, 'replay', path.join(folder, 'visits.ndjson'), '--output', path.join(folder, 'out')];
  return spawnSync('sh', ['-c', line, process.execPath, ...args], {
    encoding: 'utf8',
    env: { ...process.env, TSX_DISABLE_CACHE: '1', NODE_DISABLE_COMPILE_CACHE: '1' },
  });
}

for (const [when, blocks, visits] of [
  ['while the sites are written', 64, 40],
  ['with the end', 40, 1],
] as const)
  test(`a disk that is full ${when} is said with the name of the file, and the former reports stay`, async ({
    folder,
  }) => {
    const out = path.join(folder, 'out');
    writeFileSync(path.join(folder, 'visit.json'), JSON.stringify(healthy()));
    expect((await command(['replay', 'visit.json', '--output', 'out'], { cwd: folder })).status).toBe(0);
    const former = readdirSync(out).map((name) => [name, readFileSync(path.join(out, name), 'utf8')]);
    expect(former).toHaveLength(7);
    const { status, stdout, stderr } = replayed(folder, blocks, visits);
    expect(stderr).toMatch(
      /^\S+\/out\/[a-z]+\.[a-z]+ could not be written: EFBIG: .*\nThe reports in \S+ are not of this run/,
    );
    expect([status, stdout]).toEqual([
      3,
      expect.stringContaining(visits === 1 ? 'embedded: a client can log in' : '40 sites'),
    ]);
    expect(readdirSync(out).map((name) => [name, readFileSync(path.join(out, name), 'utf8')])).toEqual(
      former,
    );
  });

test('on a disk that was full from the first the run is shown all the same', ({ folder }) => {
  const { status, stdout } = replayed(folder, 1, 1);
  expect([status, stdout]).toEqual([3, expect.stringContaining('embedded: a client can log in')]);
  expect(existsSync(path.join(folder, 'out', 'report.json'))).toBe(false);
});
