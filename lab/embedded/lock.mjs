import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './lifetime.mjs';

/**
 * Lets one process at a time do something; the others wait.
 * @template T
 * @param {string} folder The lock: who makes this folder holds it.
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, work) {
  await mkdir(dirname(folder), { recursive: true });
  while (!(await take(folder))) await sleep(200);
  try {
    return await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function take(folder) {
  try {
    await mkdir(folder);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
    if (await isAbandoned(folder)) await rm(folder, { recursive: true, force: true });
    return false;
  }
  await writeFile(join(folder, 'pid'), String(process.pid));
  return true;
}

/** @param {string} folder */
async function isAbandoned(folder) {
  const holder = await holderOf(folder);
  if (holder) return !isAlive(holder);
  // The holder may be about to write its pid.
  await sleep(1000);
  return (await holderOf(folder)) === 0;
}

/** @param {string} folder */
async function holderOf(folder) {
  return Number(await readFile(join(folder, 'pid'), 'utf8').catch(() => '0'));
}
