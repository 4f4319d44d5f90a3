import { fileURLToPath } from 'node:url';
import { slimUndici } from './slim-undici.mjs';
import { validators } from './validators.mjs';

/**
 * Of every file in `dist/`. All lie in one folder: the sources find the package's data beside their own folder, and so
 * does what is made of them.
 * @satisfies {import('esbuild').BuildOptions}
 */
export const shared = {
  absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'none',
  plugins: [slimUndici, validators],
  external: ['@playwright/test'],
  metafile: true,
  write: false,
  logLevel: 'warning',
};
