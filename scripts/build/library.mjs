import { build } from 'esbuild';
import { shared } from './options.mjs';

/** What others import, and the suite: modules that share what they load. */
export function buildLibrary() {
  return build({
    ...shared,
    entryPoints: {
      index: 'index.ts',
      playwright: 'suite/config.ts',
      // What the configuration of the suite names.
      'suite.spec': 'suite/suite.spec.ts',
      reporter: 'suite/reporter.ts',
      'global-setup': 'suite/global-setup.ts',
    },
    chunkNames: '[name]-[hash]',
    splitting: true,
    format: 'esm',
    // Libraries in CommonJS ask for Node's own modules by `require`.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  });
}
