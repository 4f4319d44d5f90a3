/**
 * Starts a real WordPress with the JWT plugin on 127.0.0.1, with neither PHP nor MySQL nor Docker:
 *   node lab/embedded/start.mjs [--port 8881] [--folder DIR] [--workers N] [--parent PID]
 * WORDPRESS_ZIP=… takes another WordPress (a zip or a folder), LAB_PLUGIN=… the real plugin (a folder or a zip).
 */
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { copyImage } from './image.mjs';
import { install } from './install.mjs';
import { atEnd, end, endWith, isAlive, isEnding } from './lifetime.mjs';
import { nodeForPlayground } from './node.mjs';
import { HERE, OUR_PLUGIN, WORDPRESS_ZIP } from './places.mjs';
import { serve } from './playground.mjs';
import { freePort } from './port.mjs';
import { configure } from './wordpress.mjs';

const PREFIX = 'wp-rest-doctor-embedded-';

async function main() {
  const options = readOptions();
  endWith(options.parent);
  const port = await freePort(options.port).catch(({ message }) => {
    throw new Error(
      `Port ${options.port} cannot be used: ${message}. End what listens there, or name another --port.`,
    );
  });
  await sweep();
  const scratch = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  atEnd(() => rm(scratch, { recursive: true, force: true, maxRetries: 5 }));

  const wordpress = options.folder ?? join(scratch, 'wordpress');
  await mkdir(wordpress, { recursive: true });
  if ((await readdir(wordpress)).length > 0) {
    throw new Error(`--folder: ${wordpress} is not empty, and is left as it is. Name an empty folder.`);
  }
  await install(HERE, 'WordPress Playground');
  const ground = { node: await nodeForPlayground(), wordpress, scratch };
  await copyImage(ground, {
    zip: resolve(process.env.WORDPRESS_ZIP || WORDPRESS_ZIP),
    plugin: resolve(process.env.LAB_PLUGIN || OUR_PLUGIN),
  });
  await configure(wordpress);
  const { url, died } = await serve(ground, port, options.workers);
  console.log(`Ready: ${url} (admin / password), WordPress in ${wordpress}`);
  await died;
}

function readOptions() {
  const text = /** @type {const} */ ({ type: 'string' });
  const { values } = parseArgs({ options: { port: text, folder: text, workers: text, parent: text } });
  return {
    port: number('port', values.port, 8881),
    folder: values.folder === undefined ? undefined : resolve(values.folder),
    workers: number('workers', values.workers, Math.min(Math.max(availableParallelism(), 2), 4)),
    parent: number('parent', values.parent, process.ppid),
  };
}

/**
 * @param {string} name
 * @param {string | undefined} text
 * @param {number} otherwise
 */
function number(name, text, otherwise) {
  if (text === undefined) return otherwise;
  if (!/^\d+$/.test(text)) throw new Error(`--${name}: "${text}" is not a number.`);
  return Number(text);
}

/** Removes what earlier starts left because they were killed outright. */
async function sweep() {
  for (const name of (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX))) {
    const owner = Number(basename(name).slice(PREFIX.length).split('-')[0]);
    if (!isAlive(owner)) await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => {});
  }
}

main().catch((error) => {
  if (isEnding()) return;
  console.error(error instanceof Error ? error.message : error);
  void end(1);
});
