import { namedIn } from '../../../named-in.ts';
import type { Directive } from '../../parse/tree.ts';
import { isStatus } from '../statuses.ts';
import { type Reading, refuse } from './reading.ts';
import type { RuleFlags } from './rewrite-config.ts';
import { flagsOf } from './rewrite-flags.ts';

function noFlags(): RuleFlags {
  return {
    isCaseless: false,
    isNoSubstitution: false,
    isStatus: false,
    isRedirect: false,
    status: 302,
    isLast: false,
    isEnd: false,
    isChained: false,
    isNext: false,
    rounds: 10_000,
    isPassedThrough: false,
    isProxied: false,
    isEscapedNot: false,
    isNotForSubrequests: false,
    skip: 0,
    env: [],
    appendsQuery: false,
    discardsQuery: false,
    splitsAtLast: false,
    dropsQuery: false,
    discardsPathInfo: false,
    allowsEncodedMark: false,
    keepsSlashes: false,
    handler: null,
    escapes: null,
  };
}

const escapes = (flags: RuleFlags): NonNullable<RuleFlags['escapes']> =>
  flags.escapes ?? { only: '', except: '', isSpacePlus: true, isControls: false };

type Switch = {
  [Key in keyof RuleFlags]: RuleFlags[Key] extends boolean ? Key : never;
}[keyof RuleFlags];

/** What is on or off, by the names that Apache takes, in lower case. */
const SWITCHES: Readonly<Record<string, Switch>> = {
  c: 'isChained',
  dpi: 'discardsPathInfo',
  end: 'isEnd',
  l: 'isLast',
  n: 'isNext',
  nc: 'isCaseless',
  ne: 'isEscapedNot',
  ns: 'isNotForSubrequests',
  p: 'isProxied',
  pt: 'isPassedThrough',
  qsa: 'appendsQuery',
  qsd: 'discardsQuery',
  qsl: 'splitsAtLast',
  unc: 'keepsSlashes',
  unsafeallow3f: 'allowsEncodedMark',
};

/** What has a value, or is more than one thing. */
const READERS: Readonly<Record<string, (flags: RuleFlags, value: string) => void>> = {
  b: (flags, value) => {
    flags.escapes = { ...escapes(flags), ...(value && { only: value }) };
  },
  e: (flags, value) => {
    flags.env.push(value);
  },
  f: (flags) => {
    Object.assign(flags, { isStatus: true, isNoSubstitution: true, status: 403 });
  },
  g: (flags) => {
    Object.assign(flags, { isStatus: true, isNoSubstitution: true, status: 410 });
  },
  h: (flags, value) => {
    flags.handler = value;
  },
  n: (flags, value) => {
    if (value) flags.rounds = Number.parseInt(value, 10) || 0;
  },
  s: (flags, value) => {
    flags.skip = Number.parseInt(value, 10) || 0;
  },
};

/** What changes neither the address nor the header. */
const IDLE: ReadonlySet<string> = new Set(['co', 't', 'unsafeprefixstat']);

const LONG: Readonly<Record<string, string>> = {
  backrefescaping: 'b',
  chain: 'c',
  cookie: 'co',
  discardpath: 'dpi',
  env: 'e',
  forbidden: 'f',
  gone: 'g',
  handler: 'h',
  last: 'l',
  next: 'n',
  nocase: 'nc',
  noescape: 'ne',
  nosubreq: 'ns',
  proxy: 'p',
  passthrough: 'pt',
  qsappend: 'qsa',
  qsdiscard: 'qsd',
  qslast: 'qsl',
  skip: 's',
  type: 't',
};

const known = new Map<string, RuleFlags>();
/** Most rules have one of the same few lists. */
const KEPT = 500;

/** The flags of a rule, a copy for each. */
export function ruleFlags(reading: Reading, directive: Directive, text: string | undefined): RuleFlags {
  if (text === undefined) return noFlags();
  let flags = known.get(text);
  if (!flags) {
    flags = noFlags();
    for (const [name, value] of flagsOf(reading, directive, text))
      readRuleFlag(reading, directive, flags, name, value);
    if (known.size >= KEPT) known.clear();
    known.set(text, flags);
  }
  return { ...flags };
}

function readRuleFlag(
  reading: Reading,
  directive: Directive,
  flags: RuleFlags,
  key: string,
  value: string,
): void {
  const lower = key.toLowerCase();
  const name = namedIn(LONG, lower) ?? lower;
  if (name === 'r' || name === 'redirect') {
    readRedirect(reading, directive, flags, value);
    return;
  }
  if (['bne', 'bnp', 'bctls', 'backrefernoplus'].includes(name)) {
    if (name === 'bne' && value === '') throw refuse(reading, directive, 'the flag BNE wants characters');
    if (name === 'bctls') flags.escapes = { ...escapes(flags), isControls: true };
    // Without [B] they change nothing.
    else if (flags.escapes && name === 'bne') flags.escapes.except = value;
    else if (flags.escapes) flags.escapes.isSpacePlus = false;
    return;
  }
  const onOff = namedIn(SWITCHES, name);
  const read = namedIn(READERS, name);
  // What begins with D is taken without a look at the rest.
  const isKnown = onOff || read || IDLE.has(name) || lower.startsWith('d');
  if (!isKnown) throw refuse(reading, directive, `there is no flag “${key}”`);
  if (onOff) flags[onOff] = true;
  read?.(flags, value);
}

function readRedirect(reading: Reading, directive: Directive, flags: RuleFlags, value: string): void {
  flags.isRedirect = true;
  if (value === '') return;
  const lower = value.toLowerCase();
  const named = { permanent: 301, temp: 302, seeother: 303 };
  // A word that names nothing leaves the status at 0, of which Apache makes a 302.
  let status = 0;
  if (lower === 'permanent' || lower === 'temp' || lower === 'seeother') status = named[lower];
  else if (/^\d/.test(value)) {
    status = Number.parseInt(value, 10);
    if (!isStatus(status)) throw refuse(reading, directive, `there is no status ${value}`);
    if (status < 300 || status > 399) Object.assign(flags, { isStatus: true, isNoSubstitution: true });
  }
  flags.status = status;
}
