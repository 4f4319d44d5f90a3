// Everything that must hold before a change lands. Arguments go to Playwright: npm test -- -g "wrong password"
import { spawn } from 'node:child_process';
import { installLabPackages } from './lab-packages.mjs';
import { programOf, stillChecks } from './still-checks.mjs';

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
  Object.entries(stillChecks(process.stdout.isTTY === true)).map(async ([name, args]) => ({
    name,
    ...(await run(args, 'pipe')),
  })),
);
for (const { name, status, said } of results) {
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  if (status !== 0) console.log(said);
}
const playwright = programOf('@playwright/test', 'playwright');
const { status } = await run([playwright, 'test', '-c', 'tests', ...process.argv.slice(2)], 'inherit');
// Once more, for whoever sees the end of a log alone.
const failed = results.filter((one) => one.status !== 0).map(({ name }) => name);
if (failed.length > 0) console.log(`Failed before the tests: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : status);
