// Makes `dist/`: what `npm pack` ships. JavaScript in few files, so that a start costs little; every library is in it,
// so that `npx` installs one package.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { slimCommander } from './build/slim-commander.mjs';
import { slimUndici } from './build/slim-undici.mjs';
import { validators } from './build/validators.mjs';
import { writeNotices } from './notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    cli: 'cli/main.ts',
    index: 'index.ts',
    playwright: 'suite/config.ts',
    // What the configuration of the suite names.
    'suite.spec': 'suite/suite.spec.ts',
    reporter: 'suite/reporter.ts',
  },
  outdir: 'dist',
  // All in one folder: the sources find the package's data beside their own folder, and so does what is made of them.
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  plugins: [slimCommander, slimUndici, validators],
  external: ['@playwright/test'],
  // Libraries in CommonJS ask for Node's own modules by `require`.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  metafile: true,
  logLevel: 'warning',
});
writeNotices(metafile, root);
removeOthers(Object.keys(metafile.outputs));

/** At the end: a command may be running from the build before. @param {string[]} outputs */
function removeOthers(outputs) {
  const kept = new Set([...outputs.map((file) => path.basename(file)), 'THIRD-PARTY.txt', 'types']);
  for (const file of readdirSync(path.join(root, 'dist')))
    if (!kept.has(file)) rmSync(path.join(root, 'dist', file), { recursive: true });
}
