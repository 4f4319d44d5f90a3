import type { Directive } from '../../parse/tree.ts';
import { wordAt, wordsOf } from '../../parse/words.ts';
import { argumentsIn } from '../../parse/written.ts';
import type { AccessConfig, Requirement } from './access-config.ts';
import { isAddress } from './addresses.ts';
import { expressionIn } from './if-sections.ts';
import { METHODS } from './methods.ts';
import { argumentsOf, placeOf, type Reading, refuse } from './reading.ts';

const PROVIDERS =
  /^(all|ip|host|local|env|method|expr|valid-user|user|group|forward-dns|file-owner|file-group|not)$/i;

export function readRequire(reading: Reading, directive: Directive): void {
  let word = wordAt(directive.args, 0);
  const isNegated = word?.text.toLowerCase() === 'not';
  if (isNegated && word) word = wordAt(directive.args, word.next);
  const name = word?.text ?? '';
  if (!PROVIDERS.test(name)) throw refuse(reading, directive, `there is no “${name}” to require`);
  const args = directive.args.slice(word?.next ?? directive.args.length);
  if (name.toLowerCase() === 'all' && !/^\s*(granted|denied)\s*$/i.test(args))
    throw refuse(reading, directive, 'all is either granted or denied');
  if (
    name.toLowerCase() === 'method' &&
    !args
      .trim()
      .split(/\s+/)
      .every((one) => METHODS.has(one))
  )
    throw refuse(reading, directive, 'there is no such method');
  if (name.toLowerCase() === 'ip')
    checkAddresses(
      reading,
      directive,
      wordsOf(args).map(({ text }) => text),
    );
  const { access } = reading.config;
  access.require ??= { kind: 'any', children: [], isNegated: false };
  const section = access.require;
  if (section.kind === 'provider') return;
  if (isNegated && section.kind === 'any') throw refuse(reading, directive, '“not” changes nothing here');
  section.children.push({
    kind: 'provider',
    name: name.toLowerCase(),
    args,
    expression: name.toLowerCase() === 'expr' ? expressionIn(reading, directive, bareOf(args)) : null,
    isNegated,
    place: placeOf(reading, directive),
    limited: reading.limited,
  });
}

/** An expression may stand in quotation marks as a whole, which are taken away as they are. */
function bareOf(args: string): string {
  const text = args.trim();
  return /^".*"$/s.test(text) && text.length > 1 ? text.slice(1, -1) : text;
}

function checkAddresses(reading: Reading, directive: Directive, texts: readonly string[]): void {
  if (texts.length === 0) throw refuse(reading, directive, 'it needs an address');
  for (const text of texts) {
    const isSound = isAddress(text);
    if (isSound === false) throw refuse(reading, directive, `“${text}” is no address`);
    if (isSound === null)
      reading.whole.unknowns.push({
        says: `Whether Apache takes “${text}” for an address is not known`,
        place: placeOf(reading, directive),
      });
  }
}

/** `<RequireAll>` and its like: `walk` reads what it holds. */
export function readRequireSection(reading: Reading, directive: Directive, walk: () => void): void {
  const { access } = reading.config;
  const outer = access.require;
  if (directive.args.trim() !== '') throw refuse(reading, directive, 'it takes no arguments');
  const section: Requirement = {
    kind: directive.key === '<requireall' ? 'all' : 'any',
    children: [],
    isNegated: directive.key === '<requirenone',
  };
  access.require = section;
  walk();
  if (section.children.length === 0) throw refuse(reading, directive, 'it holds nothing to require');
  access.require = outer ?? { kind: 'any', children: [], isNegated: false };
  if (access.require.kind === 'provider') return;
  if (section.isNegated && access.require.kind === 'any')
    throw refuse(reading, directive, 'it changes nothing here');
  access.require.children.push(section);
}

export function readAuthType(reading: Reading, directive: Directive): void {
  const [type = ''] = argumentsOf(reading, directive, 1, 1);
  if (type.toLowerCase() === 'none') delete reading.config.access.authType;
  else reading.config.access.authType = type;
}

export function readAuthName(reading: Reading, directive: Directive): void {
  const [name = ''] = argumentsOf(reading, directive, 1, 1);
  reading.config.access.authName = name;
}

export function readAuthMerging(reading: Reading, directive: Directive): void {
  const [word = ''] = argumentsOf(reading, directive, 1, 1);
  const merging = (['off', 'and', 'or'] as const).find((one) => one === word.toLowerCase());
  if (!merging) throw refuse(reading, directive, 'it must be Off, And or Or');
  reading.config.access.merging = merging;
}

function compatOf({ config }: Reading): NonNullable<AccessConfig['compat']> {
  config.access.compat ??= { orders: [], rules: [], satisfy: [] };
  return config.access.compat;
}

export function readOrder(reading: Reading, directive: Directive): void {
  const [word = ''] = argumentsOf(reading, directive, 1, 1);
  const order = (['allow,deny', 'deny,allow', 'mutual-failure'] as const).find(
    (one) => one === word.toLowerCase(),
  );
  if (!order) throw refuse(reading, directive, 'there is no such order: no space may follow the comma');
  compatOf(reading).orders.push({ order, limited: reading.limited });
}

export function readAllowDeny(reading: Reading, directive: Directive): void {
  const [from, ...where] = argumentsIn(directive.written).map(({ text }) => text);
  if (from === undefined || where.length === 0)
    throw refuse(reading, directive, 'Apache wants another number of arguments here');
  if (from.toLowerCase() !== 'from') throw refuse(reading, directive, 'it must be followed by “from”');
  for (const one of where) {
    if (one === '') break;
    const variable = /^env=(.*)$/is.exec(one)?.[1] ?? null;
    if (one.includes('#') && variable === null) throw refuse(reading, directive, 'no comment may stand here');
    if (one.includes('/') && variable === null) checkAddresses(reading, directive, [one]);
    compatOf(reading).rules.push({
      isAllow: directive.key === 'allow',
      from: one.toLowerCase(),
      variable,
      limited: reading.limited,
      place: placeOf(reading, directive),
    });
  }
}

export function readSatisfy(reading: Reading, directive: Directive): void {
  const [word = ''] = argumentsOf(reading, directive, 1, 1);
  if (!/^(all|any)$/i.test(word)) throw refuse(reading, directive, 'it must be All or Any');
  compatOf(reading).satisfy.push({ any: word.toLowerCase() === 'any', limited: reading.limited });
}

export function mergedAccess(base: AccessConfig, add: AccessConfig): AccessConfig {
  const authType = add.authType ?? base.authType;
  const authName = add.authName ?? base.authName;
  // What a folder says of it takes the place of its parent's.
  const compat = add.compat ?? base.compat;
  const require = mergedRequire(base.require, add);
  return {
    ...(authType !== undefined && { authType }),
    ...(authName !== undefined && { authName }),
    ...(compat && { compat }),
    ...(require && { require }),
    ...(add.merging && { merging: add.merging }),
  };
}

function mergedRequire(base: Requirement | undefined, add: AccessConfig): Requirement | undefined {
  if (!add.merging || add.merging === 'off') return add.require ?? base;
  const children = [base, add.require].filter((one) => one !== undefined);
  return children.length < 2
    ? children[0]
    : { kind: add.merging === 'and' ? 'all' : 'any', children, isNegated: false };
}
