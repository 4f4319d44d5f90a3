import type { Directive } from '../../parse/tree.ts';
import { isStatus } from '../statuses.ts';
import type { CoreConfig, OptionsChange } from './dir-config.ts';
import { argumentsOf, placeOf, type Reading, refuse } from './reading.ts';

export function readCgiPassAuth(reading: Reading, directive: Directive): void {
  reading.config.core.cgiPassAuth = flag(reading, directive);
}

export function readDirectorySlash(reading: Reading, directive: Directive): void {
  reading.config.core.directorySlash = flag(reading, directive);
}

function flag(reading: Reading, directive: Directive): boolean {
  const [word = ''] = argumentsOf(reading, directive, 1);
  if (!/^(on|off)$/i.test(word)) throw refuse(reading, directive, 'it must be On or Off');
  return word.toLowerCase() === 'on';
}

const ALL = ['indexes', 'includes', 'followsymlinks', 'execcgi'];
const NAMES = new Set([
  ...ALL,
  'includesnoexec',
  'symlinksifownermatch',
  'multiviews',
  'runscripts',
  'none',
  'all',
]);

export function readOptions(reading: Reading, directive: Directive): void {
  const change = {
    set: null,
    add: new Set<string>(),
    remove: new Set<string>(),
    ...reading.config.core.options,
  };
  let set: Set<string> | null = change.set ? new Set(change.set) : null;
  const add = new Set(change.add);
  const remove = new Set(change.remove);
  let isFirst = true;
  let isSigned = false;
  let isAllOrNone = false;
  for (const word of argumentsOf(reading, directive, 0)) {
    const sign = /^[+-]/.exec(word)?.[0];
    const name = (sign ? word.slice(1) : word).toLowerCase();
    if (sign) {
      if (!isSigned && !isFirst && !isAllOrNone) throw mixed(reading, directive);
      isSigned = true;
    } else if (isFirst) set = new Set();
    else if (isSigned) throw mixed(reading, directive);
    if (!NAMES.has(name)) throw refuse(reading, directive, `there is no option “${word}”`);
    if (!isAllowed(reading, name)) throw refuse(reading, directive, `AllowOverride has no option “${word}”`);
    if (name === 'none' || name === 'all') {
      if (!isFirst || sign) throw refuse(reading, directive, `${word} must stand alone`);
      isAllOrNone = true;
    }
    const named = name === 'all' ? ALL : name === 'none' ? [] : [name];
    for (const one of named) {
      if (sign === '-') {
        remove.add(one);
        add.delete(one);
        set?.delete(one);
      } else if (sign === '+') {
        add.add(one);
        remove.delete(one);
        set?.add(one);
      } else set?.add(one);
    }
    isFirst = false;
  }
  reading.config.core.options = { set, add, remove };
}

/** `All` asks for each that it means. */
function isAllowed({ server: { override } }: Reading, name: string): boolean {
  const asked = name === 'all' ? ALL : name === 'none' ? [] : [name];
  return override.options === null || asked.every((one) => override.options?.has(one));
}

function mixed(reading: Reading, directive: Directive): Error {
  return refuse(reading, directive, 'either all options begin with + or -, or none does');
}

function mergedOptions(base: OptionsChange | undefined, add: OptionsChange): OptionsChange {
  if (add.set) return add;
  const set = base?.set ? new Set(base.set) : null;
  for (const one of add.add) set?.add(one);
  for (const one of add.remove) set?.delete(one);
  return {
    set,
    add: new Set([...(base?.add ?? []), ...add.add].filter((one) => !add.remove.has(one))),
    remove: new Set([...(base?.remove ?? []), ...add.remove].filter((one) => !add.add.has(one))),
  };
}

export function readErrorDocument(reading: Reading, directive: Directive): void {
  const [status = '', text = ''] = argumentsOf(reading, directive, 2, 2);
  const number = Number.parseInt(status, 10);
  if (!isStatus(number)) throw refuse(reading, directive, `there is no status ${status}`);
  if (/%\{/.test(text)) {
    reading.whole.unknowns.push({
      says: 'An expression in ErrorDocument is not followed here',
      place: placeOf(reading, directive),
    });
    return;
  }
  // A whole address for 401 would lose the request for a password: Apache ignores it.
  if (number === 401 && /^[a-z][a-z0-9+.-]*:/i.test(text) && !text.includes(' ')) return;
  reading.config.core.errorDocuments.set(number, text);
}

export function readDirectoryIndex(reading: Reading, directive: Directive): void {
  const names = argumentsOf(reading, directive, 1);
  const isDisabled = names.length === 1 && names[0]?.toLowerCase() === 'disabled';
  const { core } = reading.config;
  core.directoryIndex = isDisabled ? [] : [...(core.directoryIndex ?? []), ...names];
}

export function readAcceptPathInfo(reading: Reading, directive: Directive): void {
  const [word = ''] = argumentsOf(reading, directive, 1, 1);
  if (!/^(on|off|default)$/i.test(word)) throw refuse(reading, directive, 'it must be On, Off or Default');
  reading.config.core.acceptPathInfo = word.toLowerCase();
}

export function mergedCore(base: CoreConfig, add: CoreConfig): CoreConfig {
  const options = add.options ? mergedOptions(base.options, add.options) : base.options;
  return {
    ...base,
    ...add,
    ...(options && { options }),
    errorDocuments: new Map([...base.errorDocuments, ...add.errorDocuments]),
  };
}
