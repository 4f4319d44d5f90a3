import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readPage } from '../../unit/support/read-page.ts';

/** Which request finds a connection open is a matter of time as well. */
const OF_CONNECTIONS = new Set(['connection', 'serverIPAddress', 'attempts']);

/** Made anew by each visit. */
const UNIQUE = 'draft_mark';

const MEASURED = new Set(
  ['duration_ms', 'ms', 'start', 'dns', 'connect', 'ssl', 'tls', 'first_byte', 'total'].concat([
    'time',
    'wait',
    'receive',
    'blocked',
    'iat',
    'exp',
    'nbf',
    'server_time',
    'headersSize',
  ]),
);

/** A file of a run with everything taken out that differs from one run to the next: times, numbers of posts, and what is made to be unique. */
export function timeless(folder: string, name: string): unknown {
  const text = readFileSync(path.join(folder, name), 'utf8');
  if (name === 'index.html') {
    const { model, sites } = readPage(text);
    return withoutTimes({ model, sites });
  }
  if (name.endsWith('.json')) return withoutTimes(JSON.parse(text));
  if (name.endsWith('.har')) {
    const { log } = JSON.parse(text);
    // They stand in the order in which they were sent; two at a time, that is a matter of luck.
    log.entries.sort((a: Entry, b: Entry) => keyOf(a).localeCompare(keyOf(b)));
    return withoutTimes(log);
  }
  return withoutWords(text)
    .replace(/(time=")[\d.]+/g, '$10')
    .replace(/^(\w+_(?:seconds|timestamp_seconds)(?:\{[^}]*\})?) [\d.e+]+$/gm, '$1 0')
    .replace(/\b\d+(\.\d+)? (?:ms|s)\b/g, '0 ms');
}

interface Entry {
  pageref: string;
  comment: string;
}

function keyOf({ pageref, comment }: Entry): string {
  return `${pageref} ${comment}`;
}

function withoutTimes(value: unknown): unknown {
  if (typeof value === 'string') return withoutWords(value);
  if (Array.isArray(value)) return value.map(withoutTimes);
  if (typeof value !== 'object' || value === null) return value;
  if ('name' in value && value.name === 'wprd') return 'unique';
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== UNIQUE && !OF_CONNECTIONS.has(key))
      .map(([key, one]) => [key, isMeasured(key, one) ? 0 : withoutTimes(one)]),
  );
}

function isMeasured(key: string, value: unknown): boolean {
  if (key === 'id' && typeof value === 'number') return true;
  return MEASURED.has(key) && (typeof value === 'number' || value === null);
}

function withoutWords(text: string): string {
  return text
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z| UTC)?/g, 'then')
    .replace(/\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT/g, 'then')
    .replace(/(wprd=|test[ -]draft[ -]|boundary=----formdata-)\w+/g, '$1unique')
    .replace(/(posts\\?\/|[?]p(?:ost)?=|parent=|\bpost |\bdraft |"id":)\d+\b/g, '$1N')
    .replace(/(\d+(\.\d+)?) (ms|s)\b/g, '0 ms');
}
