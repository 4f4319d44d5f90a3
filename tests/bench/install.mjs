// Installs the peers, which are nobody's dependency but the benchmark's.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {string} file */
function changedAt(file) {
  return statSync(new URL(file, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** What is missing; npm writes its own lockfile last, so an older one means that something is. */
export function installPeers() {
  if (changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')) return;
  console.log(
    'Installing what the benchmarks compare with (about 450 MB); this happens once for each version.',
  );
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('"npm ci" in bench/ failed');
}
