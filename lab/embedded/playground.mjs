import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { start } from './child.mjs';
import { HERE, PLAYGROUND } from './places.mjs';

const MOST_SECONDS = 180;

/** @typedef {{ node: string, wordpress: string, scratch: string }} Ground */

/**
 * Lets Playground install WordPress where it is not, and run our steps in it, without serving it.
 * @param {Ground} ground
 * @param {string} blueprint
 */
export async function prepare(ground, blueprint) {
  const playground = await run(ground, ['run-blueprint', '--blueprint', blueprint]);
  const status = await playground.ended;
  if (status !== 0) throw new Error(`WordPress could not be prepared.\n${playground.lastWords()}`);
}

/**
 * @param {Ground} ground
 * @param {number} port
 * @param {number} workers
 */
export async function serve(ground, port, workers) {
  const url = `http://127.0.0.1:${port}`;
  const playground = await run(ground, [
    ...['server', '--port', String(port), '--workers', String(workers), '--site-url', url],
  ]);
  const died = playground.ended.then((status) => {
    throw new Error(`WordPress Playground ended with status ${status}.\n${playground.lastWords()}`);
  });
  await Promise.race([died, answers(url)]);
  return { url, died };
}

/**
 * @param {Ground} ground
 * @param {string[]} command
 */
async function run({ node, wordpress, scratch }, command) {
  await mkdir(scratch, { recursive: true });
  const args = [
    // With the flag Playground needs no second process to set it.
    ...(process.versions.node.startsWith('25.') && node === process.execPath
      ? []
      : ['--experimental-wasm-jspi']),
    ...['--import', pathToFileURL(join(HERE, 'loopback.mjs')).href, PLAYGROUND, ...command],
    ...['--php', '8.3', '--no-intl', '--no-redis', '--no-memcached', '--verbosity', 'quiet'],
    ...['--mount-dir-before-install', wordpress, '/wordpress'],
    ...['--wordpress-install-mode', 'install-from-existing-files-if-needed'],
  ];
  return start(node, args, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    cwd: scratch,
    env: { ...process.env, TMPDIR: scratch, TEMP: scratch, TMP: scratch, EMBEDDED_SCRATCH: scratch },
  });
}

/**
 * Playground sends the first request of all back to where it came from; it is ours, and not that of a test.
 * @param {string} url
 */
async function answers(url) {
  const until = Date.now() + MOST_SECONDS * 1000;
  let last = 'no answer';
  while (Date.now() < until) {
    try {
      const response = await fetch(`${url}/wp-json/`, {
        redirect: 'manual',
        signal: AbortSignal.timeout(30_000),
      });
      const body = await response.text();
      if (response.status === 200 && body.includes('"jwt-auth\\/v1"')) return;
      last = `${response.status} ${body.slice(0, 200)}`;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    await sleep(100);
  }
  throw new Error(`WordPress did not become ready within ${MOST_SECONDS} s. Its last answer: ${last}`);
}
