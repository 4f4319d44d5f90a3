import { matched } from '../config/reading.ts';
import type { ExpressionEntry, HeaderEntry, SetEnvIfEntry } from '../config/setenvif-entry.ts';
import { NotKnown } from '../not-known.ts';
import { matchedAddress } from './address.ts';
import { NOTHING_KNOWN } from './expression-words.ts';
import { evaluated } from './expressions.ts';
import { Fitting } from './fitting.ts';
import { noted, type Pass } from './pass.ts';

const SENT_BY_MANY = [
  'Accept',
  'Connection',
  'Content-Length',
  'Content-Type',
  'Cookie',
  'Host',
  'User-Agent',
];

/** SetEnvIf, SetEnvIfExpr and BrowserMatch, which come before all else in the files of a folder. */
export function setVariables(pass: Pass): void {
  let read: object | null = null;
  for (const run of runsOf(pass.config.setEnvIf)) {
    if ('expression' in run) {
      setByExpression(pass, run);
      continue;
    }
    const { first, entries } = run;
    // Apache does not read it again, and an expression has put something else in its place.
    if (first.sameRead === read)
      throw new NotKnown('What is read again after SetEnvIfExpr is not followed here', first.place);
    read = first.sameRead;
    if (first.name === 'remote_addr') setByAddress(pass, entries);
    else setFitting(pass, readFor(pass, first), entries);
  }
}

function setByExpression(pass: Pass, entry: ExpressionEntry): void {
  const { is, kept } = evaluated(pass, entry.expression, entry.place, NOTHING_KNOWN);
  if (!is) return;
  // What a pattern has failed to keep leaves the values as they are written.
  const isPlain = kept?.length === 0;
  setAll(pass, { ...entry, isPlain }, kept ?? []);
}

function setFitting(pass: Pass, value: string, entries: Run['entries']): void {
  for (const entry of entries.fitting(value)) {
    const found = matched(entry.pattern, value, entry.place);
    if (found) setAll(pass, entry, found);
  }
}

function setByAddress(pass: Pass, entries: Run['entries']): void {
  for (const entry of entries.all) {
    const found = matchedAddress(pass, entry.pattern, entry.place);
    if (found) setAll(pass, entry, found);
  }
}

interface Run {
  first: HeaderEntry;
  entries: Fitting<HeaderEntry>;
}

const runs = new WeakMap<readonly SetEnvIfEntry[], (Run | ExpressionEntry)[]>();

/** Entries that follow on each other and read the same, which is read once. */
function runsOf(entries: readonly SetEnvIfEntry[]): (Run | ExpressionEntry)[] {
  const known = runs.get(entries);
  if (known) return known;
  const made: (Run | ExpressionEntry)[] = [];
  let same: HeaderEntry[] = [];
  for (const entry of entries) {
    if ('expression' in entry) made.push(entry);
    else if (same.at(-1)?.sameRead === entry.sameRead && !('expression' in (made.at(-1) ?? {})))
      same.push(entry);
    else {
      same = [entry];
      made.push({ first: entry, entries: new Fitting(same) });
    }
  }
  runs.set(entries, made);
  return made;
}

function setAll(
  pass: Pass,
  entry: Pick<HeaderEntry, 'variables' | 'isPlain' | 'place'>,
  found: (string | null)[],
): void {
  for (const { name, value } of entry.variables) {
    const text = value === null || entry.isPlain ? value : substituted(value, found, entry);
    if (text === null) pass.env.delete(name);
    else pass.env.set(name, text);
    noted(pass, entry.place, { kind: 'set', variable: name, value: text });
  }
}

function readFor({ uri, method, headers, env }: Pass, entry: HeaderEntry): string {
  switch (entry.name) {
    case 'request_uri':
      return uri;
    case 'request_method':
      return method;
    case 'request_protocol':
      return 'HTTP/1.1';
    case 'remote_host':
    case 'server_addr':
      throw new NotKnown('Which addresses the client and the server have is not known', entry.place);
  }
  if (!entry.namePattern) return headers.get(entry.name) ?? env.get(entry.name) ?? '';
  // Several headers may have such a name: Apache takes the last that came, and a client sends more than is known.
  for (const name of SENT_BY_MANY)
    if (matched(entry.namePattern, name, entry.place))
      throw new NotKnown('Which header of such a name is the last is not known', entry.place);
  let value = '';
  for (const [name, text] of headers) if (matched(entry.namePattern, name, entry.place)) value = text;
  return value;
}

/** `$1` and what a backslash takes its meaning. */
export function substituted(
  text: string,
  found: (string | null)[],
  { place }: Pick<HeaderEntry, 'place'>,
): string {
  if (!/[$\\]/.test(text)) return text;
  return text.replace(
    /\$(\d)|\\([\s\S])/g,
    (_whole, group: string | undefined, escaped: string | undefined) => {
      if (group === undefined) return escaped ?? '';
      const part = found[Number(group)];
      if (part === null) throw new NotKnown('What a repeated group holds is not followed here', place);
      return part ?? '';
    },
  );
}
