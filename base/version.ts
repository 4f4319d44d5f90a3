import { readFileSync } from 'node:fs';

/** The root of this package, as a URL that ends in a slash: `base/` in the sources and `dist/` both lie right below it. */
export const packageRoot = new URL('..', import.meta.url);

/** The version of this package, as its package.json has it. */
export const version: string = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8')).version;
