import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type KnownPlugin, knownPlugins } from './known.ts';

/** A plugin that LAB_PLUGIN names: the one that all this is about, or one that a test double stands for. */
export interface GivenPlugin {
  folder: string;
  /** As WordPress names it: `simple-jwt-login/simple-jwt-login.php`. */
  file: string;
  name: string;
  version: string;
  /** Null where it is the plugin under test itself, or is needed by another one. */
  double: string | null;
  isUnderTest: boolean;
}

/** Folders of plugins, with a colon between two. */
function givenPlugins(named = process.env.LAB_PLUGIN ?? ''): GivenPlugin[] {
  return named.split(path.delimiter).filter(Boolean).map(readPlugin);
}

/** The folder of the plugin under test; null where the contract plugin stands for it. */
export function folderUnderTest(): string | null {
  return givenPlugins().find(({ isUnderTest }) => isUnderTest)?.folder ?? null;
}

/** The real plugin in place of this double, and what it needs before it; empty where the double is to run. */
export function realOf(double: string): GivenPlugin[] {
  const given = givenPlugins();
  const real = given.find((one) => one.double === double);
  if (!real) return [];
  const { beside } = knownPlugins.find((one) => one.double === double) ?? {};
  if (beside === undefined) return [real];
  const needed = given.find(({ name }) => beside.test(name));
  if (!needed)
    throw new Error(
      `${real.name} needs another plugin (${beside.source}): name its folder in LAB_PLUGIN too.`,
    );
  return [needed, real];
}

/** The doubles in whose place real plugins run. */
export function doublesReplaced(): string[] {
  return givenPlugins().flatMap(({ double }) => double ?? []);
}

function readPlugin(named: string): GivenPlugin {
  const folder = path.resolve(named);
  const main = existsSync(folder) ? mainFileOf(folder) : null;
  if (main === null)
    throw new Error(
      `LAB_PLUGIN=${named} holds no main file of a plugin: name the folder of the plugin itself.`,
    );
  const { file, name, version } = main;
  const isUnderTest = file === 'jwt-auth.php' && !/^JWT Auth$/.test(name);
  const known = isUnderTest ? undefined : knownPlugins.find((one) => isKnown(one, name, version));
  const isNeeded = knownPlugins.some(({ beside }) => beside?.test(name) === true);
  if (!isUnderTest && !known && !isNeeded)
    throw new Error(`LAB_PLUGIN=${named} is ${name} ${version}, and no double stands for that.`);
  return {
    folder,
    file: `${path.basename(folder)}/${file}`,
    name,
    version,
    double: known?.double ?? null,
    isUnderTest,
  };
}

function isKnown(known: KnownPlugin, name: string, version: string): boolean {
  return known.name.test(name) && known.version?.test(version) !== false;
}

/** The file that has the header which WordPress looks for. */
function mainFileOf(folder: string): { file: string; name: string; version: string } | null {
  for (const file of readdirSync(folder).filter((one) => one.endsWith('.php'))) {
    const text = readFileSync(path.join(folder, file), 'utf8').slice(0, 8192);
    const line = (key: string) => new RegExp(`^[ \\t/*#@]*${key}:(.*)$`, 'mi').exec(text)?.[1]?.trim();
    const name = line('Plugin Name');
    if (name !== undefined) return { file, name, version: line('Version') ?? 'unknown' };
  }
  return null;
}
