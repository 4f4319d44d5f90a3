import type { Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { checkIds } from '../../checks/ids.ts';
import { Visit } from '../../visit/visit.ts';
import { siteAt } from '../unit/support/site.ts';
import { headOf, type Reply, startMeddledSite } from './support/meddled-site.ts';

// Each of these fails in curl, fetch or a browser, though the JSON in it is whole or nearly so.

type Write = (reply: Reply, socket: Socket) => void;

const announced =
  (difference: number, after: (socket: Socket) => void = () => {}): Write =>
  (reply, socket) => {
    const bytes = Buffer.from(reply.body);
    socket.write(headOf(reply, `Content-Length: ${bytes.length + difference}`));
    socket.write(bytes);
    after(socket);
  };

const encoded =
  (encoding: string, encode: (body: string) => Buffer | string): Write =>
  (reply, socket) => {
    const bytes = encode(reply.body);
    const length = Buffer.byteLength(bytes);
    socket.write(headOf(reply, `Content-Encoding: ${encoding}`, `Content-Length: ${length}`));
    socket.write(bytes);
  };

const chunked =
  (write: (body: string) => string, after: (socket: Socket) => void = () => {}): Write =>
  (reply, socket) => {
    socket.write(headOf(reply, 'Transfer-Encoding: chunked') + write(reply.body));
    after(socket);
  };

const chunk = (body: string) => `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n`;
const close = (socket: Socket) => socket.end();

const shapes: Record<string, [cause: string, write: Write]> = {
  'a length of 5 bytes too many, the connection kept': ['length-mismatch', announced(5)],
  'a length of 5 bytes too many, the connection closed': ['length-mismatch', announced(5, close)],
  'a length of 5 bytes too many, the connection reset': [
    'length-mismatch',
    announced(5, (socket) => setTimeout(() => socket.resetAndDestroy(), 30)),
  ],
  'bytes behind the announced length': [
    'length-mismatch',
    (reply, socket) =>
      socket.write(`${headOf(reply, `Content-Length: ${Buffer.byteLength(reply.body)}`)}${reply.body}more`),
  ],
  'bytes behind the last chunk': ['length-mismatch', chunked((body) => `${chunk(body)}0\r\n\r\nmore`)],
  'gzip announced, and plain': ['encoding-mismatch', encoded('gzip', (body) => body)],
  'br announced, and plain': ['encoding-mismatch', encoded('br', (body) => body)],
  'deflate announced, and plain': ['encoding-mismatch', encoded('deflate', (body) => body)],
  'zstd announced, and plain': ['encoding-mismatch', encoded('zstd', (body) => body)],
  'br announced, and gzip': ['encoding-mismatch', encoded('br', (body) => gzipSync(body))],
  'gzip announced, and br': ['encoding-mismatch', encoded('gzip', (body) => brotliCompressSync(body))],
  'gzip announced twice, and once': ['encoding-mismatch', encoded('gzip, gzip', (body) => gzipSync(body))],
  'gzip not announced': [
    'encoding-mismatch',
    (reply, socket) => {
      const bytes = gzipSync(reply.body);
      socket.write(headOf(reply, `Content-Length: ${bytes.length}`));
      socket.write(bytes);
    },
  ],
  // As long as announced, and not as long as it is: the length is not that of what was compressed.
  'gzip without its end': ['length-mismatch', encoded('gzip', (body) => gzipSync(body).subarray(0, -12))],
  'deflate without its end': [
    'length-mismatch',
    encoded('deflate', (body) => deflateSync(body).subarray(0, -6)),
  ],
  'chunks without the last one, the connection kept': ['response-truncated', chunked(chunk)],
  'chunks without the last one, the connection closed': ['response-truncated', chunked(chunk, close)],
  'a chunk shorter than its size': [
    'response-truncated',
    chunked((body) => chunk(body).replace(/^\w+/, 'fffff'), close),
  ],
  'a chunk size that is no number': [
    'response-malformed',
    chunked((body) => `${chunk(body)}xyz\r\n0\r\n\r\n`),
  ],
  'a chunk longer than its size': ['response-malformed', chunked((body) => `5\r\n${body}\r\n0\r\n\r\n`)],
  'a length beside chunks': [
    'response-malformed',
    (reply, socket) =>
      socket.write(
        `${headOf(reply, 'Content-Length: 7', 'Transfer-Encoding: chunked')}${chunk(reply.body)}0\r\n\r\n`,
      ),
  ],
  'two lengths': [
    'response-malformed',
    (reply, socket) =>
      socket.write(`${headOf(reply, 'Content-Length: 7', 'Content-Length: 9')}${reply.body}`),
  ],
};

for (const [title, [cause, write]] of Object.entries(shapes)) {
  test(`${title}: no check passes, the cause is ${cause}, and nothing is written`, async () => {
    const site = await startMeddledSite(write);
    const visit = new Visit(siteAt(site.url, { timeoutMs: 2_000 }));
    const results = [];
    for (const id of checkIds.known) results.push(await visit.check(id));
    await visit.close();
    site.stop();
    const states = results.map(({ verdict }) => verdict.state);
    expect(states).not.toContain('pass');
    expect(states).not.toContain('error');
    const named = results.flatMap(({ findings }) => findings.map((finding) => finding.cause));
    expect([...new Set(named)]).toEqual([cause]);
    expect(site.seen).not.toContain('POST /wp-json/wp/v2/posts');
  });
}

test('what every client puts up with passes', async () => {
  for (const encoding of ['identity', 'UTF-8', 'none']) {
    const site = await startMeddledSite(encoded(encoding, (body) => body));
    const visit = new Visit(siteAt(site.url));
    const { verdict } = await visit.check('smoke');
    await visit.close();
    site.stop();
    expect(verdict.state).toBe('pass');
  }
});

test('gzip twice, announced twice, is read', async () => {
  const site = await startMeddledSite(encoded('gzip, gzip', (body) => gzipSync(gzipSync(body))));
  const visit = new Visit(siteAt(site.url));
  const { verdict } = await visit.check('smoke');
  await visit.close();
  site.stop();
  expect(verdict.state).toBe('pass');
});

test('how much is missing is said', async () => {
  const site = await startMeddledSite((reply, socket) => {
    socket.end(`${headOf(reply, 'Content-Length: 120')}${'x'.repeat(115)}`);
  });
  const visit = new Visit(siteAt(site.url));
  const { verdict } = await visit.check('smoke');
  await visit.close();
  site.stop();
  expect(verdict.says).toContain('the answer breaks off: 5 of 120 announced bytes are missing');
});
