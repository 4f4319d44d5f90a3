import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FFLATE } from './places.mjs';

const MOST_BYTES = 500_000_000;

/** @typedef {{ name: string, originalSize: number }} Entry */
/** @typedef {(zip: Uint8Array, options: { filter: (entry: Entry) => boolean }) => Record<string, Uint8Array>} Unzip */

/**
 * Unpacks the folder of a zip that holds a given file: archives differ in how deep they put it.
 * @param {string} zip
 * @param {string} file
 * @param {string} target
 */
export async function unzip(zip, file, target) {
  // Not there before the first install, hence not imported above.
  const { unzipSync } = /** @type {{ unzipSync: Unzip }} */ (await import(pathToFileURL(FFLATE).href));
  let bytes = 0;
  const entries = unzipSync(await readFile(zip), {
    filter: ({ name, originalSize }) => {
      if (!staysInside(name))
        throw new Error(`${zip} holds "${name}", a path that leaves the target folder.`);
      bytes += originalSize;
      if (bytes > MOST_BYTES) throw new Error(`${zip} unpacks to more than ${MOST_BYTES / 1e6} MB.`);
      return !name.endsWith('/');
    },
  });
  const top = topFolder(Object.keys(entries), file);
  if (top === undefined) throw new Error(`${zip} holds no ${file}.`);
  for (const [name, content] of Object.entries(entries)) {
    if (name.startsWith(top)) await write(join(target, name.slice(top.length)), content);
  }
}

/** @param {string} name */
function staysInside(name) {
  const plain = posix.normalize(name);
  return !/[\\:\0]/.test(name) && !posix.isAbsolute(plain) && plain !== '..' && !plain.startsWith('../');
}

/**
 * @param {string[]} names
 * @param {string} file
 */
function topFolder(names, file) {
  return names
    .filter((name) => posix.basename(name) === file)
    .map((name) => name.slice(0, -file.length))
    .sort((one, other) => one.length - other.length)[0];
}

/**
 * @param {string} path
 * @param {Uint8Array} content
 */
async function write(path, content) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
