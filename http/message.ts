import { randomBytes } from 'node:crypto';
import { version } from '../base/version.ts';
import type { Header } from '../evidence/exchange.ts';
import { HarnessError } from './harness-error.ts';
import type { RequestBody } from './probe-request.ts';

/** A request ready for the wire. */
export interface Message {
  method: string;
  url: URL;
  path: string;
  body: Buffer | null;
  /** Its length is not announced. */
  chunked: boolean;
  /** The headers to hand to undici, which adds `host`, `connection` and `content-length` or `transfer-encoding`. */
  wireHeaders: string[];
  /** All, as sent. */
  headers: Header[];
  /** The body to read: form-data as `name=value` lines. */
  text: string | null;
}

interface Parts {
  method: string;
  url: string;
  headers: Record<string, string>[];
  body: RequestBody;
  chunked?: boolean;
}

/** Later headers replace earlier ones of the same name. Throws `HarnessError` for what cannot be sent at all. */
export function compose({ method, url, headers, body, chunked = false }: Parts): Message {
  const target = parse(url);
  const encoded = encode(body);
  const all = merge([defaults, encoded.type === null ? {} : { 'Content-Type': encoded.type }, ...headers]);
  const length = encoded.bytes?.length ?? 0;
  all.delete('content-length');
  const rest = new Map(all);
  const host = take(rest, 'host') ?? target.host;
  const closes = /\bclose\b/i.test(take(rest, 'connection') ?? '') || method === 'HEAD';
  return {
    method,
    url: target,
    path: target.pathname + target.search,
    body: encoded.bytes,
    chunked,
    wireHeaders: [...all.values()].flat(),
    headers: [
      ['host', host],
      ['connection', closes ? 'close' : 'keep-alive'],
      ...rest.values(),
      ...ending(method, length, chunked),
    ],
    text: encoded.text,
  };
}

/** What says where the body ends. */
function ending(method: string, length: number, chunked: boolean): Header[] {
  if (chunked) return [['transfer-encoding', 'chunked']];
  return length > 0 || expectsBody.has(method) ? [['content-length', String(length)]] : [];
}

/** Methods that say `content-length: 0` when they have no body; some servers answer 411 without. */
const expectsBody = new Set(['POST', 'PUT', 'PATCH', 'QUERY', 'PROPFIND', 'PROPPATCH']);

const defaults = {
  'User-Agent': `wp-rest-doctor/${version.split('.').slice(0, 2).join('.')}`,
  Accept: '*/*',
  'Accept-Encoding': 'gzip, deflate, br',
};

function parse(url: string): URL {
  const target = URL.canParse(url) ? new URL(url) : null;
  if (!target || !/^https?:$/.test(target.protocol)) throw new HarnessError('not an http(s) address');
  if (target.username !== '' || target.password !== '') {
    throw new HarnessError(`the address of ${target.host} holds a user name or a password`);
  }
  target.hash = '';
  return target;
}

/** By their names in lower case. */
function merge(layers: Record<string, string>[]): Map<string, Header> {
  const merged = new Map<string, Header>();
  for (const [name, value] of layers.flatMap((layer) => Object.entries(layer))) {
    merged.set(name.toLowerCase(), [name, value]);
  }
  return merged;
}

function take(headers: Map<string, Header>, name: string): string | undefined {
  const value = headers.get(name)?.[1];
  headers.delete(name);
  return value;
}

interface Encoded {
  bytes: Buffer | null;
  type: string | null;
  text: string | null;
}

function encode(body: RequestBody): Encoded {
  if (body === null) return { bytes: null, type: null, text: null };
  if (typeof body === 'string') return { bytes: Buffer.from(body), type: null, text: body };
  if (body instanceof URLSearchParams) {
    const text = body.toString();
    return { bytes: Buffer.from(text), type: 'application/x-www-form-urlencoded;charset=UTF-8', text };
  }
  return multipart([...body]);
}

/** As browsers and fetch write it: names escaped, line ends CRLF; in one piece, for its length is announced. */
function multipart(fields: [name: string, value: string][]): Encoded {
  const boundary = `----formdata-${randomBytes(12).toString('hex')}`;
  const crlf = (text: string) => text.replace(/\r\n|\r|\n/g, '\r\n');
  const escaped = (name: string) =>
    crlf(name).replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
  const parts = fields.map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"\r\n\r\n${crlf(value)}\r\n`,
  );
  return {
    bytes: Buffer.from(`${parts.join('')}--${boundary}--\r\n`),
    type: `multipart/form-data; boundary=${boundary}`,
    text: fields.map(([name, value]) => `${name}=${value}`).join('\n'),
  };
}
