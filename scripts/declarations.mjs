// Makes `dist/types/`: the declarations of what the package exports, and of nothing else of the house.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = path.join(root, 'dist/types');
const made = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-types-'));

/** The entries of `exports` in package.json. */
const entries = ['index.d.ts', 'suite/config.d.ts'];

/** What another declaration is imported by. */
const SPECIFIER = /((?:from |import\()['"])(\.[^'"]+)\.ts(?=['"])/g;

try {
  const tsc = createRequire(import.meta.url).resolve('typescript/package.json');
  const { bin } = JSON.parse(readFileSync(tsc, 'utf8'));
  const args = [path.resolve(tsc, '..', bin.tsc), '-p', 'tsconfig.build.json', '--outDir', made];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  rmSync(target, { recursive: true, force: true });
  for (const [file, text] of reachable()) {
    mkdirSync(path.dirname(path.join(target, file)), { recursive: true });
    writeFileSync(path.join(target, file), text);
  }
} finally {
  rmSync(made, { recursive: true });
}

/** TypeScript declares the whole program; a user of the package has none of the libraries that the rest names. */
function reachable() {
  /** @type {Map<string, string>} */
  const found = new Map();
  /** @param {string} file */
  const follow = (file) => {
    if (found.has(file)) return;
    const text = readFileSync(path.join(made, file), 'utf8');
    found.set(file, text.replace(SPECIFIER, '$1$2.js'));
    for (const [, , name] of text.matchAll(SPECIFIER)) follow(path.join(path.dirname(file), `${name}.d.ts`));
  };
  for (const entry of entries) follow(entry);
  return found;
}
