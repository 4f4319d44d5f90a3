import { build } from 'esbuild';
import { shared } from './options.mjs';

/** @type {import('esbuild').Plugin} */
const commandsApart = {
  name: 'commands-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/(?:commands|read)\/index\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import'
        ? { path: path.endsWith('/read/index.ts') ? './read.cjs' : './commands.cjs', external: true }
        : undefined,
    );
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
      plugins: [commandsApart, ...shared.plugins],
    }),
    build({ ...options, minifyIdentifiers: true, entryPoints: { read: 'cli/commands/read/index.ts' } }),
  ]);
  return results;
}

/** @satisfies {import('esbuild').BuildOptions} */
const options = {
  ...shared,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  // CommonJS has no import.meta.
  define: { 'import.meta.url': '__url' },
  banner: { js: "const __url=require('node:url').pathToFileURL(__filename).href;" },
};
