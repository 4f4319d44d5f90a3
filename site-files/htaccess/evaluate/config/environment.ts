import type { Directive } from '../../parse/tree.ts';
import { wordAt, wordsOf } from '../../parse/words.ts';
import type { EnvConfig } from './dir-config.ts';
import { argumentsOf, placeOf, type Reading, refuse } from './reading.ts';

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

const ACTIONS = ['set', 'append', 'merge', 'add', 'unset', 'setifempty'] as const;

const OUT = /^(set|append|merge|add|unset|setifempty|edit|edit\*|echo|note)$/i;

/** Of headers that go out, which change nothing of this; but what is no such directive is refused. */
export function readHeader(reading: Reading, directive: Directive): void {
  const words = wordsOf(directive.args).map(({ text }) => text);
  if (/^(always|onsuccess)$/i.test(words[0] ?? '')) words.shift();
  const [action = '', name = '', value] = words;
  if (!OUT.test(action)) throw refuse(reading, directive, 'the first word must be a known action');
  const needsValue = !/^(unset|echo)$/i.test(action);
  if (name === '' || (needsValue && value === undefined))
    throw refuse(reading, directive, 'Apache wants another number of arguments here');
}

/** What changes a header that came in; `Header`, of those that go out, changes nothing of this. */
export function readRequestHeader(reading: Reading, directive: Directive): void {
  const words: string[] = [];
  for (let word = wordAt(directive.args, 0); word; word = wordAt(directive.args, word.next))
    words.push(word.text);
  const [written = '', name = '', ...rest] = words;
  const place = placeOf(reading, directive);
  const action = ACTIONS.find((one) => one === written.toLowerCase());
  if (!action) {
    if (!/^(edit|edit\*|note|early|echo)$/i.test(written))
      throw refuse(reading, directive, 'the first word must be a known action');
    reading.whole.unknowns.push({ says: `RequestHeader ${written} is not followed here`, place });
    return;
  }
  if (name === '') throw refuse(reading, directive, 'it needs the name of a header');
  const value = action === 'unset' ? '' : (rest.shift() ?? '');
  const [condition, ...more] = rest;
  const isSound = action === 'unset' || value !== '';
  if (!isSound || more.length > 0)
    throw refuse(reading, directive, 'Apache wants another number of arguments here');
  if (condition !== undefined && !/^(?:early$|env=|expr=)/i.test(condition))
    throw refuse(reading, directive, 'what stands last is no condition');
  const env = condition === undefined ? null : /^env=(.+)$/i.exec(condition)?.[1];
  if (env === undefined || value.startsWith('expr=') || !isSoundFormat(value)) {
    reading.whole.unknowns.push({
      says: `RequestHeader ${written} is not followed here in this form`,
      place,
    });
    return;
  }
  reading.config.requestHeaders.push({ action, header: name.replace(/:$/, ''), value, env, place });
}

function isSoundFormat(value: string): boolean {
  return /^(?:[^%]|%%|%\{[^}]+\}e)*$/s.test(value);
}
