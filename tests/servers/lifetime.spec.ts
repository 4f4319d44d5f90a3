import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { packagesComplaint } from '../../lab/machine/packages.mjs';

// Whatever ends the lab, nothing of it is left.

const complaint = packagesComplaint();
test.skip(complaint !== null && !process.env.CI, `the server lab is not run: ${complaint}`);

const root = fileURLToPath(new URL('../..', import.meta.url));

test('Ctrl-C ends every server and removes the folder', async () => {
  const { lab, folder } = await keptCell('nginx-apache');
  expect(processesOf(folder).length).toBeGreaterThan(3);
  lab.kill('SIGINT');
  expect(await once(lab, 'exit')).toEqual([130, null]);
  expect(processesOf(folder)).toEqual([]);
  expect(existsSync(folder)).toBe(false);
});

test('what a killed lab leaves is removed by the next one', async () => {
  const { lab, folder } = await keptCell('varnish');
  expect(processesOf(folder).length).toBeGreaterThan(3);
  // Any lab that opens from here on cleans up, that of another worker too.
  lab.kill('SIGKILL');
  await once(lab, 'exit');
  const next = await keptCell('caddy');
  await expect.poll(() => [existsSync(folder), processesOf(folder)]).toEqual([false, []]);
  next.lab.kill('SIGTERM');
  await once(next.lab, 'exit');
  expect(existsSync(next.folder)).toBe(false);
});

test('a fault that does not exist is told, with how to see those that do', async () => {
  const lab = start(['--fault', 'nonsense']);
  let said = '';
  lab.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  expect(await once(lab, 'close')).toEqual([2, null]);
  expect(said.trim()).toBe('no fault is called nonsense. See: npm run lab -- --list');
});

function start(args: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'lab/cli.ts', ...args], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** A healthy cell that is left running, once it says so. */
async function keptCell(stack: string): Promise<{ lab: ChildProcess; folder: string }> {
  const lab = start(['--fault', 'healthy', '--stack', stack, '--keep']);
  let said = '';
  for (const stream of [lab.stdout, lab.stderr])
    stream?.on('data', (chunk) => {
      said += chunk;
    });
  for (let waited = 0; !/look .*sites\.yaml/.test(said); waited += 50) {
    if (lab.exitCode !== null || waited > 90_000) throw new Error(`the lab did not get so far:\n${said}`);
    await sleep(50);
  }
  return { lab, folder: path.dirname(/servers\s+(\S+)/.exec(said)?.[1] ?? '') };
}

/** Every process whose command line names the folder. */
function processesOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    })
    .filter((line) => line.includes(path.basename(folder)));
}
