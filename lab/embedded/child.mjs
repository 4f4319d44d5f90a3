import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { atEnd } from './lifetime.mjs';

const KEPT = 8_000;
const PATIENCE = 5_000;

/**
 * A child process that never outlives this one, and whose last words are kept.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function start(command, args, options) {
  let said = '';
  const child = spawn(command, args, { windowsHide: true, ...options });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      said = (said + text).slice(-KEPT);
    });
  }
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => {
      said += error.message;
      resolve(127);
    });
    child.once('close', (status) => resolve(status ?? 1));
  });
  const killNow = () => void child.kill('SIGKILL');
  process.once('exit', killNow);
  ended.then(() => process.off('exit', killNow));

  async function stop() {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const timer = setTimeout(killNow, PATIENCE);
    if (child.kill('SIGTERM')) await once(child, 'exit');
    clearTimeout(timer);
  }
  atEnd(stop);
  return { ended, stop, lastWords: () => said.trim() };
}
