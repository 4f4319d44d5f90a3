import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

/**
 * @typedef {{ date: string, node: string, cores: number, processor: string, memoryGib: number, load: number }} Sitting
 * `load` is what the machine had to do besides: the processes that ran or waited in the minute before
 */

const GIB = 2 ** 30;

/** When and on what something is going to be measured. @returns {Sitting} */
export function sitting() {
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? 'unknown',
    memoryGib: Math.round(totalmem() / GIB),
    load: loadavg()[0] ?? 0,
  };
}

/** Of an installed package. @param {string} name @param {URL} [folder] where it is installed */
export function versionOf(name, folder = new URL('../node_modules/', import.meta.url)) {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(new URL(`${name}/package.json`, folder), 'utf8'));
  return version;
}
