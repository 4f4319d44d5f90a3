import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { lock } from 'proper-lockfile';

/** Five times a second: what is waited for takes up to minutes. */
const retries = { forever: true, factor: 1, minTimeout: 200, maxTimeout: 200 };

/**
 * Lets one process at a time do something; the others wait. What a killed one held is free again after ten seconds.
 * @template T
 * @param {string} folder The lock: who makes this folder holds it.
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, work) {
  await mkdir(dirname(folder), { recursive: true });
  const release = await lock(folder, { lockfilePath: folder, realpath: false, retries });
  try {
    return await work();
  } finally {
    await release();
  }
}
