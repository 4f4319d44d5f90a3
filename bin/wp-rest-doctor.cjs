#!/usr/bin/env node
// CommonJS, so that this runs before anything is loaded: host names are looked up by a pool of four threads unless it
// is told otherwise before its first use, and four names that never resolve would hold up every other site.
process.env.UV_THREADPOOL_SIZE ??= '64';
require('node:module').enableCompileCache?.();
import('../dist/cli.js').then(({ main }) => main());
