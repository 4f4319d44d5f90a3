import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { ourselves } from '../../../base/holder.ts';
import { withLock } from '../../../base/lock.ts';

const test = base.extend<{ target: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this very pattern
  async target({}, use) {
    const folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-lock-'));
    await use(path.join(folder, 'state.json'));
    rmSync(folder, { recursive: true });
  },
});

const named = { name: 'state.json', waitMs: 0 };

/** The file of the lock, as it is while it is held. */
async function lockFileOf(target: string): Promise<string> {
  const folder = path.dirname(target);
  const [file = ''] = await withLock(target, named, () => readdirSync(folder));
  return path.join(folder, file);
}

test('one after the other, and nothing is left', async ({ target }) => {
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    order.push(`${name} ends`);
  };
  const patient = { ...named, waitMs: 10_000 };
  await Promise.all([withLock(target, patient, work('one')), withLock(target, patient, work('two'))]);
  expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  expect(readdirSync(path.dirname(target))).toEqual([]);
});

test('work that fails gives it back', async ({ target }) => {
  await expect(withLock(target, named, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(readdirSync(path.dirname(target))).toEqual([]);
});

test('a process that lives keeps it, and the other is told whose it is and what to do', async ({
  target,
}) => {
  const file = await lockFileOf(target);
  const other = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
  try {
    writeFileSync(file, `${ourselves().machine} ${other.pid} 0011223344556677`);
    await expect(withLock(target, named, () => 'worked')).rejects.toThrow(
      `Another run of wp-rest-doctor, process ${other.pid}, is writing state.json. Wait until it ends`,
    );
    expect(existsSync(file)).toBe(true);
  } finally {
    other.kill();
    await once(other, 'exit');
  }
  expect(await withLock(target, named, () => 'worked')).toBe('worked');
});

test('what another machine or a process has left half-made is kept for a while and then taken', async ({
  target,
}) => {
  const file = await lockFileOf(target);
  for (const [text, seconds] of [
    ['', 11],
    ['00000000 1 0011223344556677', 86_401],
  ] as const) {
    writeFileSync(file, text);
    await expect(withLock(target, named, () => 'worked')).rejects.toThrow('is writing state.json');
    const then = Date.now() / 1000 - seconds;
    utimesSync(file, then, then);
    expect(await withLock(target, named, () => 'worked')).toBe('worked');
  }
});
