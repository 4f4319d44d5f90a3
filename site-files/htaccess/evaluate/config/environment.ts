import type { Directive } from '../../parse/tree.ts';
import type { EnvConfig } from './dir-config.ts';
import { argumentsOf, placeOf, type Reading } from './reading.ts';

function envOf({ config }: Reading): EnvConfig {
  config.env ??= { set: new Map(), unset: new Set() };
  return config.env;
}

export function readSetEnv(reading: Reading, directive: Directive): void {
  const [name = '', value = ''] = argumentsOf(reading, directive, 1, 2);
  envOf(reading).set.set(name.toLowerCase(), { name, value, place: placeOf(reading, directive) });
}

export function readUnsetEnv(reading: Reading, directive: Directive): void {
  const env = envOf(reading);
  for (const name of argumentsOf(reading, directive, 1)) {
    env.unset.add(name.toLowerCase());
    env.set.delete(name.toLowerCase());
  }
}

export function mergedEnv(base: EnvConfig, add: EnvConfig): EnvConfig {
  const kept = [...base.set].filter(([name]) => !add.unset.has(name));
  return { set: new Map([...kept, ...add.set]), unset: new Set() };
}
