import path from 'node:path';
import { Script } from 'node:vm';
import { lineOf } from '../sites/places.ts';
import type { Site } from '../sites/site.ts';

/** Calls a function that takes its place from the stack, as those of Playwright do, so that it finds another one. */
type CallAt = <T extends unknown[]>(call: (...args: T) => void, ...args: T) => void;

/**
 * Makes Playwright point to the line of the site in the sites file, which it then takes for the file of its tests: so
 * must every process.
 */
export function atPlaceOf(site: Site): CallAt {
  const filename = path.resolve(process.env.SITES || 'sites.yaml');
  // The call that is looked for stands on the second line.
  const lineOffset = lineOf(site) - 2;
  return new Script('(call, ...args) =>\ncall(...args)', { filename, lineOffset }).runInThisContext();
}
