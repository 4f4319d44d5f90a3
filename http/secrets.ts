import { base64Spellings, plainSpellings, spellings } from './spellings.ts';

export type SecretLabel = 'password' | 'token' | 'header' | 'cookie';

interface Secret {
  label: SecretLabel;
  pattern: string;
  /** Of the value: the longest is looked for first. */
  length: number;
  /** What a text that broke off may end with the beginning of. */
  plain: string[];
  /** Every spelling holds one of these as it is: a text without them holds no spelling. */
  anchors: string[];
}

/** What must never be written down, and the one place that takes it out. */
export class Secrets {
  readonly #secrets = new Map<string, Secret>();
  #compiled: RegExp | null = null;
  #labels: SecretLabel[] = [];
  #anchors: string[] = [];
  /** A secret that holds a token must be found whole. */
  #holdsToken = false;
  /** Names of headers, in lower case. */
  readonly #gate = new Set<string>();

  /** Every spelling of `value` becomes `«label»` from now on. An empty value is ignored. */
  add(value: string, label: SecretLabel): void {
    if (value === '') return;
    const short = value.length < shortest;
    this.#put(value, {
      label,
      pattern: short
        ? ofShort(value)
        : [isWord.test(value) ? ofWord(value) : spellings(value), ...base64Of(value)].join('|'),
      length: value.length,
      plain: short ? [] : [...plainSpellings(value), base64(value)],
      anchors: [value, ...(short ? [] : base64sOf(value))].map(anchorOf),
    });
    if (label !== 'token' && value.includes('eyJ')) this.#holdsToken = true;
  }

  /** The password alone, and `user:password` as Basic authentication writes it. */
  addBasic(user: string, password: string): void {
    if (password === '') return;
    this.add(password, 'password');
    const pair = `${user}:${password}`;
    this.#put(`Basic ${pair}`, {
      label: 'password',
      pattern: base64Of(pair).join('|'),
      length: pair.length,
      plain: [base64(pair)],
      anchors: base64sOf(pair).map(anchorOf),
    });
  }

  /** A gate's header is often Basic authentication; servers show the password of that in plain. */
  addGate(name: string, value: string): void {
    this.#gate.add(name.toLowerCase());
    this.add(value, 'header');
    const credentials = /^\s*[\w-]+\s+(\S+)\s*$/.exec(value)?.[1];
    if (credentials === undefined) return;
    this.add(credentials, 'header');
    const pair = /^\s*basic\s/i.test(value) ? Buffer.from(credentials, 'base64').toString('utf8') : '';
    this.add(pair.slice(pair.indexOf(':') + 1), 'header');
  }

  /** How many there are: what was masked before there were so many may hold one. */
  get count(): number {
    return this.#secrets.size;
  }

  isGate(header: string): boolean {
    return this.#gate.has(header.toLowerCase());
  }

  redact(text: string): string {
    if (text === '') return text;
    // A pattern of all secrets is slow, and its own for every site: most texts are seen to need none.
    const bare = !this.#holdsToken && text.includes('eyJ') ? text.replace(anyToken, '«token»') : text;
    const known = this.#mayHold(bare) ? this.#redactKnown(bare) : bare;
    return /(?:token|jwt)"/i.test(known) ? known.replace(tokenMember, '$1«token»') : known;
  }

  /** As `redact`, for a text that broke off: its end may be the beginning of a secret. */
  redactBroken(text: string): string {
    const whole = this.redact(text).replace(brokenToken, '«token»');
    for (const { label, plain } of this.#secrets.values()) {
      for (const spelled of plain) {
        for (let length = spelled.length - 1; length >= shortest; length--) {
          if (whole.endsWith(spelled.slice(0, length))) return `${whole.slice(0, -length)}«${label}»`;
        }
      }
    }
    return whole;
  }

  /** All strings in a JSON value, names of members included. */
  redactJson(value: unknown): unknown {
    if (typeof value === 'string') return this.redact(value);
    if (Array.isArray(value)) return value.map((item) => this.redactJson(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        this.redact(name),
        isToken(name, item) ? '«token»' : this.redactJson(item),
      ]),
    );
  }

  #mayHold(text: string): boolean {
    return (
      (this.#holdsToken && text.includes('eyJ')) || this.#anchors.some((anchor) => text.includes(anchor))
    );
  }

  #redactKnown(text: string): string {
    return text.replace(this.#pattern(), (match, ...groups: unknown[]) => {
      for (let at = 0; at < this.#labels.length; at++)
        if (groups[at] !== undefined) return `«${this.#labels[at]}»`;
      return isRedacted.test(match) ? match : '«token»';
    });
  }

  #put(key: string, secret: Secret): void {
    if (this.#secrets.has(key)) return;
    this.#secrets.set(key, secret);
    this.#anchors.push(...secret.anchors);
    this.#compiled = null;
  }

  #pattern(): RegExp {
    if (this.#compiled) return this.#compiled;
    const secrets = [...this.#secrets.values()].sort((a, b) => b.length - a.length);
    this.#labels = secrets.map((secret) => secret.label);
    const patterns = [...secrets.map(({ pattern }) => `(${pattern})`), redacted, jwt];
    this.#compiled = new RegExp(patterns.join('|'), 'g');
    return this.#compiled;
  }
}

/** What is redacted already stays as it is, where the password is `password` too. */
const redacted = '«(?:password|token|header|cookie)»';
const isRedacted = new RegExp(`^${redacted}$`);

/**
 * A shorter value is looked for only where it is all of a quoted or a form value: elsewhere a password `a` would
 * leave nothing of the text, and the text would not have told it anyway.
 */
const shortest = 4;

const ofShort = (value: string): string => `(?<=["'=])(?:${spellings(value)})(?=["'&\\r\\n]|$)`;

/**
 * A password may be a word that the answers are full of. `incorrect_password` and `rest_no_route` must stay readable
 * where the password is `password` or `rest`, so a word is looked for only where it stands alone.
 */
const isWord = /^[a-z_]+$/;

const ofWord = (value: string): string => `(?<=${boundary})(?:${spellings(value)})(?![\\w-])`;

const base64 = (value: string): string => Buffer.from(value).toString('base64');

/** Clients write Basic credentials in UTF-8 or in Latin-1. */
const base64Of = (value: string): string[] => [
  ...new Set([base64Spellings(Buffer.from(value)), base64Spellings(Buffer.from(value, 'latin1'))]),
];

const base64sOf = (value: string): string[] => [
  base64(value),
  Buffer.from(value, 'latin1').toString('base64'),
];

/** The longest run of what no spelling changes: letters and digits of ASCII. */
const anchorOf = (value: string): string =>
  (value.match(/[A-Za-z0-9]+/g) ?? []).reduce(
    (longest, run) => (run.length > longest.length ? run : longest),
    '',
  );

// What may stand before a token inside a run of word characters; without it, `eyJeyJeyJ…` would take quadratic time.
const boundary = '(?:^|[^\\w-]|%[\\da-fA-F]{2}|\\\\u[\\da-fA-F]{4}|\\\\[bfnrt])';
const dot = '(?:\\.|%(?:25)?2[eE]|\\\\u002[eE])';
const segment = '[\\w-]{4,}(?:=|%3[dD]){0,2}';
// The boundary is looked at behind the literal, which is searched for far faster.
const jwt = `eyJ(?<=${boundary}eyJ)${segment}${dot}${segment}${dot}[\\w-]*`;

const anyToken = new RegExp(jwt, 'g');
const brokenToken = new RegExp(`eyJ(?<=${boundary}eyJ)[\\w-]{4,}(?:${dot}[\\w-]*){0,2}$`);

/** A token that another plugin issues need not be a JWT: whatever long a member of that name holds is one. */
const isToken = (name: string, item: unknown): boolean =>
  typeof item === 'string' && /(?:^|_)(?:token|jwt)$/i.test(name) && /^[^"\\\s«]{16,}$/.test(item);

const tokenMember = /("(?:\w{0,20}_)?(?:token|jwt)"\s{0,9}:\s{0,9}")[^"\\\s«]{16,}/gi;
