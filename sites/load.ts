import { dirname, resolve } from 'node:path';
import { assembleSite, checkDefaults } from './assemble.ts';
import { parseCsv } from './csv/parse-csv.ts';
import { withDotEnv } from './dot-env.ts';
import { readMonitoring } from './monitoring.ts';
import { noteLine } from './places.ts';
import type { Site } from './site.ts';
import { checkStructure } from './structure.ts';
import { isCsv, readText } from './yaml/file.ts';
import { parse } from './yaml/parse.ts';
import { printable } from './yaml/printable.ts';
import type { Problems } from './yaml/problems.ts';
import { child, items, type Tree } from './yaml/tree.ts';
import { Values } from './yaml/values.ts';

/** Which file is read, and what fills in its variables. */
export interface LoadOptions {
  /** The path of the sites file; what the variable `SITES` names, or `sites.yaml`, by default. */
  file?: string;
  /**
   * The variables that the file may name; those of this process by default. What is not among them is looked for in a
   * file `.env` beside the sites file.
   */
  env?: NodeJS.ProcessEnv;
  /** The ids that `allow` may name; without them it may name any. */
  knownCauses?: readonly string[];
  /** Takes a line, with its end, that names what of a CSV file is not used. */
  say?: (text: string) => void;
}

/** The sites of the file, complete. Throws a SitesError that lists every mistake of the file at once. */
export function loadSites({ env = process.env, ...options }: LoadOptions = {}): Site[] {
  const file = options.file ?? (env.SITES || 'sites.yaml');
  const text = readText(file);
  const folder = dirname(resolve(file));
  const { tree, problems } = isCsv(file)
    ? parseCsv(printable(file), text, options.say)
    : parse(printable(file), text);
  checkStructure(tree, problems);
  const values = new Values(text, withDotEnv(file, env), problems, folder);
  const defaults = child(tree, 'defaults');
  const surroundings = { defaults, folder, knownCauses: options.knownCauses };
  const entries = items(child(tree, 'sites')).filter((entry) => entry.kind === 'map');
  const sites = entries.map((entry) =>
    noteLine(assembleSite(entry, values, surroundings), problems.lineOf(entry.at)),
  );
  checkDefaults(entries, values, surroundings);
  refuseSameNames(entries, sites, problems);
  // Who visits a site need not have the addresses of those who are notified.
  readMonitoring(tree, new Values(text, null, problems), {});
  problems.throwIfAny();
  return sites;
}

/** Names become titles and file names, and some file systems do not tell cases apart. */
function refuseSameNames(entries: Tree[], sites: Site[], problems: Problems): void {
  const lines = new Map<string, number>();
  for (const [index, { name }] of sites.entries()) {
    const at = child(entries[index], 'name')?.at;
    if (at === undefined || name === '') continue;
    const key = name.normalize('NFC').toLowerCase();
    const first = lines.get(key);
    if (first === undefined) lines.set(key, problems.lineOf(at));
    else problems.add(at, `this name is taken by the site at line ${first}; expected another`);
  }
}

/** Where no WordPress can be booted: only the repository of wp-rest-doctor has one. */
export function refuseEmbedded(sites: readonly Site[]): void {
  const embedded = sites.find((site) => site.embedded);
  if (!embedded) return;
  const error = new Error(
    `${embedded.name} has embedded: true, which only the repository of wp-rest-doctor can boot; expected a url`,
  );
  // Playwright prints the stack of whatever is thrown.
  error.stack = error.message;
  throw error;
}
