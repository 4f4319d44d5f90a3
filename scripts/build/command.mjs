import { build } from 'esbuild';
import { shared } from './options.mjs';
import { schemasOfFiles } from './validators.mjs';

/** What reads a site's own files, and what joins that to a visit. */
const ofFiles = /\/(?:read\/index|sites\/site-files|model\/with-files)\.ts$/;

/** Libraries that one start in many needs: each is a file of its own, which is read where it is used. Of none that is an ES module anybody takes the default export, which `require` does not know. */
const apart = [
  'ajv',
  'csv-parse/sync',
  'fflate',
  'nodemailer',
  'php-parser',
  'standardwebhooks',
  'table',
  'yaml',
];

/** @type {(name: string) => string} */
const fileOf = (name) => name.replace('/', '-');

/** @type {import('esbuild').Plugin} */
const librariesApart = {
  name: 'libraries-apart',
  setup({ onResolve }) {
    const filter = new RegExp(`^(?:${apart.join('|')})$`);
    onResolve({ filter }, ({ path }) => ({ path: `./${fileOf(path)}.cjs`, external: true }));
  },
};

/** @type {(path: string) => (args: import('esbuild').OnResolveArgs) => import('esbuild').OnResolveResult | undefined} */
const later = (path) => (asked) => (asked.kind === 'dynamic-import' ? { path, external: true } : undefined);

/** @type {import('esbuild').Plugin} */
const commandsApart = {
  name: 'commands-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/commands\/index\.ts$/ }, later('./commands.cjs'));
    onResolve({ filter: ofFiles }, later('./read.cjs'));
  },
};

/**
 * The command: one file that knows the options, and one with all that is behind them. Each module that is loaded by
 * itself costs a start two milliseconds, and this is some three hundred; and `require` is faster than `import`. Apart is
 * what reads a site's files: the parser of PHP is as large as all that most commands need.
 */
export async function buildCommand() {
  const results = await Promise.all([
    build({
      ...options,
      entryPoints: { cli: 'cli/main.ts' },
      plugins: [commandsApart, ...shared.plugins],
      // `require` for what it loads later.
      supported: { 'dynamic-import': false },
    }),
    build({
      ...options,
      entryPoints: { commands: 'cli/commands/index.ts' },
      plugins: [commandsApart, librariesApart, ...shared.plugins],
    }),
    build({
      ...options,
      plugins: [librariesApart, ...shared.plugins],
      stdin: { contents: reading, resolveDir: shared.absWorkingDir, sourcefile: 'read.ts' },
      entryNames: 'read',
    }),
    build({ ...options, stdin: schemasOfFiles(), entryNames: 'schemas' }),
    build({ ...options, entryPoints: Object.fromEntries(apart.map((name) => [fileOf(name), name])) }),
  ]);
  return results;
}

const reading = ['cli/commands/read/index', 'sites/site-files', 'reports/model/with-files']
  .map((module) => `export * from './${module}.ts';`)
  .join('');

/** @satisfies {import('esbuild').BuildOptions} */
const options = {
  ...shared,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  // CommonJS has no import.meta.
  define: { 'import.meta.url': '__url' },
  banner: { js: "const __url=require('node:url').pathToFileURL(__filename).href;" },
};
