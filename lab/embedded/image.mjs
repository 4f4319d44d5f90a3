import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { CACHE, HERE, THEME } from './places.mjs';
import { prepare } from './playground.mjs';
import { unpack } from './wordpress.mjs';

const KEPT_FOR = 7 * 24 * 3600 * 1000;

/** @typedef {{ zip: string, plugin: string }} Ingredients */

/**
 * A WordPress that is installed, set up and has its plugin active, ready to be copied.
 * @param {import('./playground.mjs').Ground} ground
 * @param {Ingredients} ingredients
 */
export async function copyImage(ground, ingredients) {
  const images = join(CACHE, 'images');
  const image = join(images, await keyOf(ingredients));
  await withLock(join(CACHE, 'images.lock'), async () => {
    if (!(await exists(image))) {
      console.log('Preparing WordPress; this happens once for each WordPress and plugin.');
      await build(image, ground, ingredients);
    }
    await utimes(image, new Date(), new Date());
    await forgetOld(images);
    await cp(image, ground.wordpress, { recursive: true });
  });
}

/**
 * @param {string} image
 * @param {import('./playground.mjs').Ground} ground
 * @param {Ingredients} ingredients
 */
async function build(image, ground, { zip, plugin }) {
  const draft = `${image}.draft`;
  await rm(draft, { recursive: true, force: true });
  await unpack(zip, plugin, draft);
  const code = await readFile(join(HERE, 'prepare.php'), 'utf8');
  const blueprint = join(ground.scratch, 'prepare.json');
  await mkdir(ground.scratch, { recursive: true });
  await writeFile(
    blueprint,
    JSON.stringify({ preferredVersions: { php: '8.3', wp: 'latest' }, steps: [{ step: 'runPHP', code }] }),
  );
  await prepare({ ...ground, wordpress: draft }, blueprint);
  await rename(draft, image);
}

/** @param {Ingredients} ingredients */
async function keyOf({ zip, plugin }) {
  const hash = createHash('sha256');
  const ours = (await readdir(HERE, { withFileTypes: true })).filter((entry) => entry.isFile());
  const ingredients = [...(await filesOf(zip)), ...(await filesOf(plugin)), ...(await filesOf(THEME))];
  for (const file of [...ours.map(({ name }) => join(HERE, name)), ...ingredients].sort()) {
    hash.update(`${file}\0`).update(
      createHash('sha256')
        .update(await readFile(file))
        .digest(),
    );
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function filesOf(path) {
  const kind = await stat(path).catch(() => undefined);
  if (!kind) throw new Error(`${path} does not exist. Correct WORDPRESS_ZIP or LAB_PLUGIN.`);
  if (kind.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** @param {string} images */
async function forgetOld(images) {
  for (const name of await readdir(images)) {
    const { mtimeMs } = await stat(join(images, name));
    if (Date.now() - mtimeMs > KEPT_FOR) await rm(join(images, name), { recursive: true, force: true });
  }
}

/** @param {string} path */
async function exists(path) {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
