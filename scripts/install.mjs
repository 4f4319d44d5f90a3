// Installs what is missing, so that `npm start` and `npm test` work in a fresh clone. Plain JavaScript and Node alone,
// because nothing is installed yet when it runs.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} file */
function changedAt(file) {
  return statSync(new URL(`../${file}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

// npm writes this file last, so it is older than a lockfile that has changed since, and missing when it was cut short.
if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) {
  console.log('Installing the packages of wp-rest-doctor; this happens once for each version.');
  const { status, error } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    // npm is a script on Windows, which only a shell starts.
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      `"npm ci" failed${error ? `: ${error.message}` : ''}. Look above for its reason; it needs to reach the npm registry.`,
    );
    process.exit(status ?? 1);
  }
}

// The package as its users have it has been built; a clone has not.
if (changedAt('dist/cli.cjs') === 0) {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
