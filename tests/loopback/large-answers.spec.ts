import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { checkIds } from '../../checks/ids.ts';
import { type CheckResult, Visit } from '../../visit/visit.ts';
import { siteAt } from '../unit/support/site.ts';
import { headOf, type Reply, startMeddledSite } from './support/meddled-site.ts';

// A healthy site whose answers are large: what many plugins put into them is no fault.

const KB = 1000;
const MB = 1000 * KB;

/** With `change` made to what is answered where `is` says so. */
async function visited(
  is: (reply: Reply) => boolean,
  change: (json: Record<string, unknown>) => unknown,
  encoding: 'gzip' | null = null,
): Promise<{ states: Record<string, string>; results: CheckResult[]; seen: string[]; rss: number }> {
  const site = await startMeddledSite((reply, socket) => {
    const text = is(reply) ? JSON.stringify(change(JSON.parse(reply.body))) : reply.body;
    const bytes = encoding === null ? Buffer.from(text) : gzipSync(text);
    const coding = encoding === null ? [] : [`Content-Encoding: ${encoding}`];
    socket.write(headOf(reply, ...coding, `Content-Length: ${bytes.length}`));
    socket.write(bytes);
  });
  const before = process.memoryUsage().rss;
  const visit = new Visit(siteAt(site.url, { timeoutMs: 20_000 }));
  const results = [];
  for (const id of checkIds.known) results.push(await visit.check(id));
  await visit.close();
  site.stop();
  const states = results.flatMap(({ verdict }) =>
    verdict.state === 'pass' ? [] : [[verdict.check, `${verdict.state} ${verdict.says}`]],
  );
  const rss = process.memoryUsage().rss - before;
  return { states: Object.fromEntries(states), results, seen: site.seen, rss };
}

const isIndex = ({ path }: Reply) => path.endsWith('/wp-json/');
const isLogin = ({ path }: Reply) => path.endsWith('/token');
const isCreate = ({ method, path }: Reply) => method === 'POST' && path.endsWith('/posts');
const isPosts = ({ method, path, status }: Reply) =>
  method === 'GET' && path.endsWith('/posts') && status === 200;

/** Routes as plugins register them, in front of those of the JWT plugin. */
const manyRoutes = (bytes: number) => (index: Record<string, unknown>) => {
  const args = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [`arg_${at}`, { type: 'string', description: 'lorem '.repeat(6) }]),
  );
  const route = { namespace: 'big/v1', methods: ['GET'], endpoints: [{ methods: ['GET'], args }] };
  const count = Math.ceil(bytes / JSON.stringify(route).length);
  const big = Object.fromEntries(Array.from({ length: count }, (_, at) => [`/big/v1/thing-${at}`, route]));
  return { ...index, routes: { ...big, ...Object(index.routes) } };
};

for (const bytes of [1.5 * MB, 4 * MB, 8.4 * MB])
  test(`an index of ${bytes / MB} MB`, async () => {
    const { states, seen } = await visited(isIndex, manyRoutes(bytes));
    expect(states).toEqual({});
    expect(seen).toHaveLength(10);
  });

test('an index of 4 MB that is compressed', async () => {
  expect((await visited(isIndex, manyRoutes(4 * MB), 'gzip')).states).toEqual({});
});

test('an index of 30 MB is read in part, and what is not seen there is looked for elsewhere', async () => {
  const { states, seen, results } = await visited(isIndex, manyRoutes(30 * MB));
  expect(seen).toContain('GET /wp-json/jwt-auth/v1');
  // The recording has no such index, so that it cannot be said whether the routes exist: that is no cause.
  expect(states.permalinks).toBeUndefined();
  expect(results.flatMap(({ findings }) => findings)).toEqual([]);
});

for (const [title, is, change] of [
  ['72 KB more in the login', isLogin, (json: object) => ({ ...json, acf: 'abcdefgh '.repeat(8000) })],
  ['72 KB in front of the login', isLogin, (json: object) => ({ acf: 'abcdefgh '.repeat(8000), ...json })],
  ['2 MB in front of the login', isLogin, (json: object) => ({ acf: 'abcdefgh '.repeat(220_000), ...json })],
  [
    '100 KB more in the new post',
    isCreate,
    (json: object) => ({ yoast_head: 'x'.repeat(100 * KB), ...json }),
  ],
  [
    '500 KB more in the new post',
    isCreate,
    (json: object) => ({ yoast_head: 'x'.repeat(500 * KB), ...json }),
  ],
  ['3 MB more in the new post', isCreate, (json: object) => ({ ...json, yoast_head: 'x'.repeat(3 * MB) })],
  [
    '3 MB of posts',
    isPosts,
    (json: object) => Object.values(json).map((post) => ({ yoast_head: 'ü'.repeat(1.5 * MB), ...post })),
  ],
] as const)
  test(title, async () => {
    expect((await visited(is, change)).states).toEqual({});
  });

test('a text of 50 MB is not read to its end, and is no finding', async () => {
  const { states, results } = await visited(isPosts, () => [{ id: 1, huge: 'x'.repeat(50 * MB) }]);
  expect(states).toEqual({ smoke: 'skipped the answer to posts is larger than is read' });
  expect(results.flatMap(({ findings }) => findings)).toEqual([]);
});

test('40 hosts at once that each send 20 MB cost less than 200 MiB', async () => {
  test.setTimeout(120_000);
  const head = Buffer.from('{"name":"x","routes":{"/a":{"methods":["GET"],"endpoints":[');
  const piece = Buffer.from(`"${'y'.repeat(60_000)}",`);
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(head);
    let left = 20 * MB;
    const more = () => {
      while (left > 0 && !response.destroyed) {
        left -= piece.length;
        if (!response.write(piece)) return;
      }
      response.end();
    };
    response.on('drain', more);
    more();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 10);
  const before = process.memoryUsage().rss;
  const visits = Array.from({ length: 40 }, () => new Visit(siteAt(url, { timeoutMs: 60_000 })));
  const results = await Promise.all(visits.map((visit) => visit.check('smoke')));
  clearInterval(timer);
  await Promise.all(visits.map((visit) => visit.close()));
  server.close();
  server.closeAllConnections();
  expect(results.map(({ verdict }) => verdict.state)).toEqual(results.map(() => 'skipped'));
  expect((peak - before) / 1024 / 1024).toBeLessThan(120);
});
