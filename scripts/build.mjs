// Makes `dist/`: what `npm pack` ships. JavaScript in few files, so that a start costs little; every library is in it,
// so that `npx` installs one package. `npm run build -- page` makes the page of a run anew and leaves the rest.
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledPackages } from './build/bundled.mjs';
import { buildCommand } from './build/command.mjs';
import { buildLibrary } from './build/library.mjs';
import { noticesFor } from './build/notices.mjs';
import { buildPage } from './build/page.mjs';
import { sbomFor } from './build/sbom.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');
const isPageAlone = process.argv[2] === 'page';

const rest = isPageAlone ? [] : [await buildLibrary(), ...(await buildCommand())];
const results = [...rest, ...(await buildPage())];
const files = new Map(
  results.flatMap(({ outputFiles }) => outputFiles).map((file) => [path.basename(file.path), file.contents]),
);
if (!isPageAlone) {
  const packages = bundledPackages(results, root);
  files.set('THIRD-PARTY.txt', Buffer.from(noticesFor(packages)));
  files.set('sbom.cdx.json', Buffer.from(await sbomFor(packages, root)));
}

// A command may be running from the build before: a file is there whole or not at all, and what is gone goes last.
mkdirSync(dist, { recursive: true });
for (const [name, contents] of files) {
  const draft = path.join(dist, `.${name}.${process.pid}`);
  writeFileSync(draft, contents);
  renameSync(draft, path.join(dist, name));
}
for (const name of isPageAlone ? [] : readdirSync(dist))
  if (!files.has(name) && name !== 'types' && !name.startsWith('.'))
    rmSync(path.join(dist, name), { recursive: true });
