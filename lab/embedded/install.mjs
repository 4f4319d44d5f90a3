import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { start } from './child.mjs';
import { withLock } from './lock.mjs';
import { CACHE } from './places.mjs';

/**
 * Installs a folder's packages exactly as its lockfile says, once for each lockfile.
 * @param {string} folder Holds package.json and package-lock.json.
 * @param {string} what For the person who waits.
 */
export async function install(folder, what) {
  const stamp = join(folder, 'node_modules', '.installed');
  const lockfile = createHash('sha256')
    .update(await readFile(join(folder, 'package-lock.json')))
    .digest('hex');
  const isInstalled = async () => (await readFile(stamp, 'utf8').catch(() => '')) === lockfile;
  if (await isInstalled()) return;

  await withLock(join(CACHE, `${basename(folder)}-install.lock`), async () => {
    if (await isInstalled()) return;
    console.log(`Installing ${what} into ${folder}; this happens once.`);
    await npmCi(folder, what);
    // 358 MB of browser assets that no server reads.
    await rm(join(folder, 'node_modules', '@wp-playground', 'wordpress-builds', 'public'), {
      recursive: true,
      force: true,
    });
    await writeFile(stamp, lockfile);
  });
}

/**
 * @param {string} folder
 * @param {string} what
 */
async function npmCi(folder, what) {
  const npm = start('npm', ['ci', '--include=optional', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    // npm is a script on Windows, which only a shell starts.
    shell: process.platform === 'win32',
  });
  const status = await npm.ended;
  if (status === 0) return;
  throw new Error(
    [
      `Could not install ${what}: "npm ci" in ${folder} ended with status ${status}.`,
      `npm said: ${withoutStack(npm.lastWords()) || '(nothing)'}`,
      'What to do: see that npm is on the PATH and that it reaches its package registry (proxy, VPN, .npmrc),',
      `then run "npm ci" in ${folder} by hand to watch it.`,
    ].join('\n'),
  );
}

/** @param {string} text */
function withoutStack(text) {
  return text.replace(/^npm error {5}at .*\n/gm, '');
}
