import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Bundled
 * @property {string} folder
 * @property {string} name
 * @property {string} version
 * @property {string} license
 */

/**
 * The packages of which a build holds anything, by their names.
 * @param {import('esbuild').BuildResult<{ metafile: true }>[]} results
 * @param {string} root
 * @returns {Bundled[]}
 */
export function bundledPackages(results, root) {
  const sources = results
    .flatMap(({ metafile }) => Object.values(metafile.outputs))
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file);
  const folders = sources.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)]
    .map((folder) => {
      const place = path.join(root, folder.replace(/^[\w-]+:/, ''));
      const { name, version, license } = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8'));
      return { folder: place, name, version, license };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
