import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ErrorObject } from 'ajv';
import { withDotEnv } from './dot-env.ts';
import { leftOut, readReceiver } from './receivers/read.ts';
import type { Receiver } from './receivers/receiver.ts';
import { checkStructure } from './structure.ts';
import { isCsv, readText } from './yaml/file.ts';
import { parse } from './yaml/parse.ts';
import { printable } from './yaml/printable.ts';
import { child, items, type Tree } from './yaml/tree.ts';
import { Values } from './yaml/values.ts';

export type { Receiver } from './receivers/receiver.ts';

/** What sites.yaml says of watching its sites, beside the sites themselves. */
export interface Monitoring {
  /** The file that remembers the last run, from the working directory; null keeps none. */
  baseline: string | null;
  notify: Receiver[];
}

export interface MonitoringOptions {
  /** What SITES names, or sites.yaml, by default; only that last one may be missing. */
  file?: string;
  env?: NodeJS.ProcessEnv;
  /** Takes a line, with its end, for each receiver that is left out. */
  say?: ((text: string) => void) | undefined;
  /** `loadSites` has reported its mistakes: where it says nothing of these keys, a fleet's file is not parsed again. */
  isChecked?: boolean;
}

const anyKey = /(?:^|[\s{,"'])(?:baseline|notify)["']?\s*:/;

/**
 * The keys `baseline` and `notify` of the sites file, and nothing of its sites: a job that puts the parts of a run
 * together has no passwords. Throws a SitesError that lists every mistake of these two at once.
 */
export function loadMonitoring({ env = process.env, ...options }: MonitoringOptions = {}): Monitoring {
  const named = options.file ?? (env.SITES || null);
  if (named === null && !existsSync(BY_DEFAULT)) return { baseline: null, notify: [] };
  const file = named ?? BY_DEFAULT;
  // A table has sites, and no such keys.
  if (isCsv(file)) return { baseline: null, notify: [] };
  const text = readText(file);
  if (options.isChecked && !anyKey.test(text)) return { baseline: null, notify: [] };
  const { tree, problems } = parse(printable(file), text);
  checkStructure(tree, problems, isOfMonitoring);
  const known = withDotEnv(file, env);
  const values = new Values(text, known, problems, dirname(resolve(file)));
  const monitoring = readMonitoring(tree, values, known);
  problems.throwIfAny();
  for (const entry of items(child(tree, 'notify'))) {
    const names = leftOut(values, entry);
    const line = problems.lineOf(entry.at);
    if (names.length > 0)
      options.say?.(
        `${printable(file)}:${line}: nobody is notified by this entry of notify, ${names.join(' and ')} not being set\n`,
      );
  }
  return monitoring;
}

export function readMonitoring(tree: Tree, values: Values, env: NodeJS.ProcessEnv): Monitoring {
  const baseline = child(tree, 'baseline');
  return {
    baseline: values.emptyOnPurpose(baseline).length > 0 ? null : values.text(baseline, 'baseline'),
    notify: items(child(tree, 'notify'))
      .map((entry) => readReceiver(values, entry, env))
      .filter((receiver) => receiver !== null),
  };
}

const BY_DEFAULT = 'sites.yaml';

/** A top-level key that nobody knows may be a misspelt one of these two. */
function isOfMonitoring({ instancePath, keyword }: ErrorObject): boolean {
  return /^\/(baseline|notify)(\/|$)/.test(instancePath) || (instancePath === '' && keyword !== 'required');
}
