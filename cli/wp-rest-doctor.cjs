#!/usr/bin/env node
// CommonJS, so that this runs before anything is loaded: host names are looked up by a pool of four threads unless it
// is told otherwise before its first use, and four names that never resolve would hold up every other site.
process.env.UV_THREADPOOL_SIZE ??= '64';
// The parser of undici is WebAssembly. After a dozen answers V8 would spend a quarter of a second on optimising it, and a
// process does not end before that is done: worth it for a fleet, a third of the whole for one site.
require('node:v8').setFlagsFromString('--wasm-tiering-budget=200000000');
require('node:module').enableCompileCache?.();
try {
  require('../dist/cli.cjs').main();
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND' || !/dist.cli\.cjs'/.test(error.message)) throw error;
  // A clone of the repository: what npm installs is built.
  console.error('wp-rest-doctor is not built yet. Run "npm install" in its folder, then "npm run build".');
  process.exitCode = 3;
}
