import type { Directive } from '../../parse/tree.ts';
import { isStatus } from '../statuses.ts';
import { type Reading, refuse } from './reading.ts';
import type { RuleFlags } from './rewrite-config.ts';

export function noFlags(): RuleFlags {
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

/** By the names that Apache takes, in lower case. */
const readers: Readonly<Record<string, (flags: RuleFlags, value: string) => void>> = {
  b: (flags, value) => {
    flags.escapes = { ...escapes(flags), ...(value && { only: value }) };
  },
  c: (flags) => {
    flags.isChained = true;
  },
  co: () => {},
  d: () => {},
  dpi: (flags) => {
    flags.discardsPathInfo = true;
  },
  e: (flags, value) => {
    flags.env.push(value);
  },
  end: (flags) => {
    flags.isEnd = true;
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
  l: (flags) => {
    flags.isLast = true;
  },
  n: (flags, value) => {
    flags.isNext = true;
    if (value) flags.rounds = Number.parseInt(value, 10) || 0;
  },
  nc: (flags) => {
    flags.isCaseless = true;
  },
  ne: (flags) => {
    flags.isEscapedNot = true;
  },
  ns: (flags) => {
    flags.isNotForSubrequests = true;
  },
  p: (flags) => {
    flags.isProxied = true;
  },
  pt: (flags) => {
    flags.isPassedThrough = true;
  },
  qsa: (flags) => {
    flags.appendsQuery = true;
  },
  qsd: (flags) => {
    flags.discardsQuery = true;
  },
  qsl: (flags) => {
    flags.splitsAtLast = true;
  },
  s: (flags, value) => {
    flags.skip = Number.parseInt(value, 10) || 0;
  },
  t: () => {},
  unc: (flags) => {
    flags.keepsSlashes = true;
  },
  unsafeallow3f: (flags) => {
    flags.allowsEncodedMark = true;
  },
  unsafeprefixstat: () => {},
};

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

export function readRuleFlag(
  reading: Reading,
  directive: Directive,
  flags: RuleFlags,
  key: string,
  value: string,
): void {
  const lower = key.toLowerCase();
  const name = LONG[lower] ?? lower;
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
  const read = readers[name];
  // What begins with D is taken without a look at the rest.
  if (!read && !lower.startsWith('d')) throw refuse(reading, directive, `there is no flag “${key}”`);
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
