// What holds of the sources as they lie there: seconds, and nothing is run.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../node_modules/', import.meta.url));

/**
 * The program a package brings, started with this very Node: needs no shell, on Windows neither.
 * @param {string} packageName
 * @param {string} program
 */
export function programOf(packageName, program) {
  const folder = path.join(packages, packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/**
 * The arguments of Node for each. Biome colours what it prints even for a pipe.
 * @param {boolean} isTerminal
 * @returns {Record<string, string[]>}
 */
export const stillChecks = (isTerminal) => ({
  types: [programOf('typescript', 'tsc')],
  'types of the page': [programOf('typescript', 'tsc'), '-p', 'reports/formats/page'],
  lint: [programOf('@biomejs/biome', 'biome'), 'ci', `--colors=${isTerminal ? 'force' : 'off'}`, '.'],
  floors: [programOf('dependency-cruiser', 'depcruise'), '--config', '.dependency-cruiser.cjs', '.'],
  dead: [programOf('knip', 'knip')],
});
