import { readFileSync } from 'node:fs';

/** Of this package, as the files that name their maker say it. */
export const version: string = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).version;
