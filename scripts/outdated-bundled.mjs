// Shows which of the libraries that are built into the package have a newer version: to be looked at before a release,
// since nobody who installs the package can update them. Asks the registry that npm is set to. Exit status 1 where one
// has a newer version, 2 where npm did not answer.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { npm } from './build/npm.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {{ components: { name: string, version: string }[] }} */
const sbom = JSON.parse(readFileSync(new URL('../dist/sbom.cdx.json', import.meta.url), 'utf8'));
/** By name, since several versions of one may be built in. @type {Map<string, string[]>} */
const bundled = new Map();
for (const { name, version } of sbom.components) bundled.set(name, [...(bundled.get(name) ?? []), version]);

const rows = (await Promise.all([...bundled].map(([name, versions]) => rowsOf(name, versions)))).flat();
const width = Math.max(0, ...rows.map(({ name }) => name.length));
for (const { name, version, latest } of rows)
  console.log(`${name.padEnd(width)}  ${version} -> ${latest ?? 'npm did not say'}`);
if (rows.length === 0)
  console.log(`All ${bundled.size} libraries that are built in are of the newest version.`);
process.exitCode = rows.some(({ latest }) => latest === null) ? 2 : rows.length > 0 ? 1 : 0;

/**
 * @param {string} name
 * @param {string[]} versions
 * @returns {Promise<{ name: string, version: string, latest: string | null }[]>}
 */
async function rowsOf(name, versions) {
  const latest = await latestOf(name);
  return versions.filter((version) => version !== latest).map((version) => ({ name, version, latest }));
}

/** @param {string} name */
async function latestOf(name) {
  const { program, first, shell } = npm();
  try {
    const { stdout } = await run(program, [...first, 'view', name, 'dist-tags.latest'], { cwd: root, shell });
    return stdout.trim() || null;
  } catch {
    return null;
  }
}
