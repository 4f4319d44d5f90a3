import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What the lab needs of Debian or Ubuntu: `every` site, each stack and some faults by their ids, and the `tests` of the
 * project besides.
 * @type {Record<string, string[]>}
 */
const groups = JSON.parse(readFileSync(new URL('../packages.json', import.meta.url), 'utf8'));

/** Of dpkg-query, not of JavaScript. */
const FORMAT = '$' + '{Package} $' + '{db:Status-Status} $' + '{Version}\n';

/**
 * The names of all packages of these stacks and faults, in their order; of everything where none is named.
 * @param {string[]} ids
 */
export function packagesOf(...ids) {
  const chosen = ids.length === 0 ? Object.keys(groups) : ['every', ...ids];
  return [...new Set(chosen.flatMap((id) => groups[id] ?? []))].sort();
}

/**
 * The version of each that is installed; null where there is no dpkg to ask.
 * @param {string[]} patterns Names of packages; `php*-fpm` stands for several.
 * @returns {Map<string, string> | null}
 */
export function installedVersions(patterns) {
  const { stdout, error } = spawnSync('dpkg-query', ['-W', '-f', FORMAT, ...patterns], { encoding: 'utf8' });
  if (error) return null;
  const lines = stdout.split('\n').map((line) => line.split(' '));
  return new Map(
    lines.flatMap(([name = '', status, version = '']) => (status === 'installed' ? [[name, version]] : [])),
  );
}

/**
 * Those that are not installed; null where there is no dpkg to ask.
 * @param {string[]} names
 */
export function missingPackages(names) {
  const versions = installedVersions(names);
  return versions && names.filter((name) => !versions.has(name));
}

/**
 * Why these cannot run here, and the one line that mends it; null when they can.
 * @param {string[]} ids Of stacks and faults; all where none is named.
 */
export function packagesComplaint(...ids) {
  const names = packagesOf(...ids);
  const missing = missingPackages(names);
  if (missing === null)
    return 'The server lab needs Debian or Ubuntu: it runs the servers of their packages.';
  if (missing.length === 0) return null;
  return `The server lab misses ${missing.join(', ')}. To install what it needs:
  sudo apt-get install --no-install-recommends ${names.join(' ')}`;
}
