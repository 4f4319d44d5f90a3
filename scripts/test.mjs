// Everything that must hold before a change lands. Arguments go to Playwright: npm test -- -g "wrong password"
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installLabPackages } from './lab-packages.mjs';

const packages = fileURLToPath(new URL('../node_modules/', import.meta.url));

/**
 * The program a package brings, started with this very Node: needs no shell, on Windows neither.
 * @param {string} packageName
 * @param {string} program
 */
function programOf(packageName, program) {
  const folder = path.join(packages, packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/** @type {Record<string, string[]>} */
const still = {
  types: [programOf('typescript', 'tsc')],
  'types of the page': [programOf('typescript', 'tsc'), '-p', 'reports/formats/page'],
  lint: [programOf('@biomejs/biome', 'biome'), 'ci', '.'],
  floors: [programOf('dependency-cruiser', 'depcruise'), '--config', '.dependency-cruiser.cjs', '.'],
  dead: [programOf('knip', 'knip')],
};
const given = process.argv.slice(2);

/**
 * WordPress in WebAssembly wants a processor to itself; the servers of the lab mostly wait for each other. So they run
 * one after the other, each with as many workers as suit it.
 */
const parts = given.some((one) => one.startsWith('--project'))
  ? [[]]
  : [
      ['--project', 'unit', '--project', 'lab', '--project', 'e2e'],
      ['--project', 'page'],
      ['--project', 'servers', '--workers', '3'],
      ['--project', 'hostile', '--workers', '2'],
    ];

/**
 * @param {string[]} args
 * @param {'pipe' | 'inherit'} out
 * @returns {Promise<{ status: number, said: string }>}
 */
function run(args, out) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', out, out] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        said += chunk;
      });
    child.on('close', (code) => resolve({ status: code ?? 1, said }));
  });
}

installLabPackages();
const results = await Promise.all(
  Object.entries(still).map(async ([name, args]) => ({ name, ...(await run(args, 'pipe')) })),
);
for (const { name, status, said } of results) {
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  if (status !== 0) console.log(said);
}
const counts = path.join(mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-tests-')), 'counts');
process.env.CLOSING_COUNTS = counts;
const statuses = [];
for (const part of parts) {
  const playwright = programOf('@playwright/test', 'playwright');
  const { status } = await run(
    [playwright, 'test', '-c', 'tests', '--pass-with-no-tests', ...part, ...given],
    'inherit',
  );
  statuses.push(status);
}

/** @type {import('../tests/closing-line.ts').Counts[]} */
const lines = existsSync(counts)
  ? readFileSync(counts, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
rmSync(path.dirname(counts), { recursive: true });
const total = (/** @type {'passed' | 'failed' | 'skipped'} */ kind) =>
  lines.reduce((sum, line) => sum + line[kind], 0);
const failures = lines.flatMap((line) => line.failures);
if (parts.length > 1 && failures.length > 0)
  console.log(`\nFailed:\n\n${failures.map((one) => `  ${one}`).join('\n\n')}`);
if (parts.length > 1)
  console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped in all`);
const hasRun = total('passed') + total('failed') + total('skipped') > 0;
if (!hasRun) console.log('No test has run: nothing is called so.');
process.exit(results.some((one) => one.status !== 0) || statuses.some((one) => one !== 0) || !hasRun ? 1 : 0);
