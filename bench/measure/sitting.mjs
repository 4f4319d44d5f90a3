import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

/** @typedef {{ date: string, node: string, cores: number, processor: string, memoryGib: number }} Sitting */

const GIB = 2 ** 30;

/** When and on what something was measured. @returns {Sitting} */
export function sitting() {
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? 'unknown',
    memoryGib: Math.round(totalmem() / GIB),
  };
}

/** Of an installed package. @param {string} name @param {URL} [folder] where it is installed */
export function versionOf(name, folder = new URL('../node_modules/', import.meta.url)) {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(new URL(`${name}/package.json`, folder), 'utf8'));
  return version;
}
