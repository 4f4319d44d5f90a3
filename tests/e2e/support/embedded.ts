import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';

const START = fileURLToPath(new URL('../../../lab/embedded/start.mjs', import.meta.url));

/** WordPress in WebAssembly, on a machine that has other work too, may take longer than clients wait for one request. */
export const PATIENT = ['--timeout', '60'];

export interface Embedded {
  /** Without a slash at its end. */
  readonly url: string;
  /** Where WordPress's files are; an edit is seen by the next request. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** A WordPress of one's own: user admin, password "password", JWT plugin active. */
async function startEmbedded(): Promise<Embedded> {
  // Named as start.mjs names its own, so that it removes this one too if we are killed.
  const folder = await mkdtemp(join(tmpdir(), `wp-rest-doctor-embedded-${process.pid}-`));
  const child = spawn(
    process.execPath,
    [START, '--port', '0', '--folder', folder, '--parent', String(process.pid)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = once(child, 'exit');
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });

  async function stop(): Promise<void> {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  }

  for await (const line of createInterface(child.stdout)) {
    const url = /^Ready: (\S+)/.exec(line)?.[1];
    if (url) {
      child.stdout.resume();
      return { url, folder, stop };
    }
  }
  await stop();
  throw new Error(`The embedded WordPress did not start.\n${complaint}`);
}

/** One WordPress for all tests of a worker. */
export const test = base.extend<object, { embedded: Embedded }>({
  embedded: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const embedded = await startEmbedded();
      await use(embedded);
      await embedded.stop();
    },
    { scope: 'worker', timeout: 5 * 60_000 },
  ],
});
