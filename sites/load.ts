import { dirname, resolve } from 'node:path';
import { assembleSite, checkDefaults } from './assemble.ts';
import { readMonitoring } from './monitoring.ts';
import { refuseSameNames } from './names.ts';
import type { Site } from './site.ts';
import { checkStructure } from './structure.ts';
import { readText } from './yaml/file.ts';
import { parse } from './yaml/parse.ts';
import { printable } from './yaml/printable.ts';
import { child, items } from './yaml/tree.ts';
import { Values } from './yaml/values.ts';

export interface LoadOptions {
  file?: string;
  env?: NodeJS.ProcessEnv;
  /** The ids that `allow` may name; without them it may name any. */
  knownCauses?: readonly string[];
}

/** The sites of the file, complete. Throws a SitesError that lists every mistake of the file at once. */
export function loadSites({ env = process.env, ...options }: LoadOptions = {}): Site[] {
  const file = options.file ?? (env.SITES || 'sites.yaml');
  const text = readText(file);
  const { tree, problems } = parse(printable(file), text);
  checkStructure(tree, problems);
  const values = new Values(text, env, problems);
  const defaults = child(tree, 'defaults');
  const surroundings = { defaults, folder: dirname(resolve(file)), knownCauses: options.knownCauses };
  const entries = items(child(tree, 'sites')).filter((entry) => entry.kind === 'map');
  const sites = entries.map((entry) => assembleSite(entry, values, surroundings));
  checkDefaults(entries, values, surroundings);
  refuseSameNames(entries, sites, problems);
  // Who visits a site need not have the addresses of those who are told.
  readMonitoring(tree, new Values(text, null, problems), {});
  problems.throwIfAny();
  return sites;
}
