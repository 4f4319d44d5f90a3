import { build } from 'esbuild';
import { shared } from './options.mjs';

/** The first that can inflate what the page holds (`DecompressionStream`), or nearly so. */
const browsers = ['chrome110', 'firefox115', 'safari16.4'];

/** Judging computes: of what the page takes nothing from, nothing goes into it. @type {import('esbuild').Plugin} */
const judgingAlone = {
  name: 'judging-alone',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\.\.?\// }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === judgingAlone) return undefined;
      const found = await resolve(path, { importer, resolveDir, kind, pluginData: judgingAlone });
      return /[\\/]evidence[\\/]/.test(found.path) ? { path: found.path, sideEffects: false } : undefined;
    });
  },
};

/** @satisfies {import('esbuild').BuildOptions} */
const options = {
  ...shared,
  plugins: [judgingAlone],
  minify: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

/** The page of a run: its script, its style, and what shows it before any script runs. */
export function buildPage() {
  return Promise.all([
    build({
      ...options,
      entryPoints: { page: 'reports/formats/page/client/main.tsx' },
      platform: 'browser',
      format: 'iife',
      target: browsers,
    }),
    build({ ...options, entryPoints: { page: 'reports/formats/page/style.css' }, target: browsers }),
    build({
      ...options,
      entryPoints: { 'page-html': 'reports/formats/page/html.tsx' },
      format: 'cjs',
      outExtension: { '.js': '.cjs' },
    }),
  ]);
}
