import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { expect, test } from '@playwright/test';
import { terminalReport } from '../../reports/formats/terminal/whole-report.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import { plain } from '../../reports/text/style.ts';
import { causesIn, type Run, runSuite, siteIn, states } from './support/run-suite.ts';

// What a host may answer instead of WordPress. Real sockets, one run, so that the sites go side by side.

const MOST_MS_A_SITE = 25_000;

const page = '<!DOCTYPE html><html><head><title>Welcome</title></head><body>Welcome to my shop</body></html>';

const hosts: Record<string, () => Server> = {
  'web-page': () => httpServer(200, 'text/html', page),
  'html-as-json': () => httpServer(200, 'application/json', page),
  'empty-body': () => httpServer(200, 'application/json', ''),
  'five-megabytes': () => httpServer(200, 'application/json', `["${'x'.repeat(5 * 1024 * 1024)}"]`),
  'half-closed': () => createServer((socket) => socket.on('error', () => {}).end()),
  'broken-off': () =>
    createServer((socket) =>
      socket
        .on('error', () => {})
        .end('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 999\r\n\r\n[{"id":'),
    ),
  gibberish: () =>
    createServer((socket) => socket.on('error', () => {}).end('\u0000\u0001\u0002 hello\r\n\r\n')),
  silent: () => createServer((socket) => socket.on('error', () => {})),
  'screen-rewriter': () =>
    httpServer(
      403,
      'application/json',
      JSON.stringify({ code: '\u001b[2J\u001b[31mhacked\u202e', message: '<script>', data: null }),
    ),
};

let run: Run;
const servers: Server[] = [];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  const sites = [];
  for (const [name, make] of Object.entries(hosts)) {
    const server = make();
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    sites.push({ name, url: `http://127.0.0.1:${portOf(server)}` });
  }
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const nobody = portOf(closed);
  await new Promise((resolve) => closed.close(resolve));
  sites.push({ name: 'nobody-listens', url: `http://127.0.0.1:${nobody}` });
  sites.push({ name: 'no-such-host', url: 'http://no-such-host.invalid' });
  sites.push({ name: 'wrong-scheme', url: `https://127.0.0.1:${portOf(servers[0] as Server)}` });
  run = await runSuite(sites.map((site) => ({ ...site, timeout: '2s', retries: 0 })));
});

test.afterAll(async () => {
  for (const server of servers) {
    if ('closeAllConnections' in server)
      (server as ReturnType<typeof createHttpServer>).closeAllConnections();
    server.close();
  }
});

test('the run fails, and says so in its exit status', () => {
  expect(run.status).toBe(1);
  expect(run.report?.sites.length).toBe(Object.keys(hosts).length + 3);
});

const nothingReached = { smoke: 'fail', others: 'blocked' };
const noRest = { smoke: 'fail', permalinks: 'fail', others: 'blocked' };

const expected: Record<string, { states: Record<string, string>; causes: string[] }> = {
  'web-page': { states: noRest, causes: ['wordpress-absent likely'] },
  'html-as-json': { states: noRest, causes: ['wordpress-absent likely'] },
  'empty-body': { states: noRest, causes: ['empty-answers certain'] },
  // It is read whole: a list, and not one of posts.
  'five-megabytes': { states: noRest, causes: ['response-reshaped likely', 'unrecognised possible'] },
  'half-closed': { states: nothingReached, causes: ['unrecognised possible'] },
  'broken-off': { states: noRest, causes: ['response-truncated certain'] },
  gibberish: { states: nothingReached, causes: ['response-malformed likely'] },
  silent: { states: nothingReached, causes: ['server-hangs certain'] },
  'nobody-listens': { states: nothingReached, causes: ['connection-refused certain'] },
  'no-such-host': { states: nothingReached, causes: ['dns-failure certain'] },
  'wrong-scheme': { states: nothingReached, causes: ['tls-absent certain'] },
};

for (const [name, { states: wanted, causes }] of Object.entries(expected)) {
  test(`${name} is told as what it is`, () => {
    const site = siteIn(run, name);
    const { others, ...named } = wanted;
    const all = Object.fromEntries(site.checks.map(({ id }) => [id, named[id] ?? others]));
    expect(states(site)).toEqual(all);
    expect(causesIn(site)).toEqual(causes);
    expect(spent(site)).toBeLessThan(MOST_MS_A_SITE);
  });
}

test('no check is an error of ours', () => {
  const errors = run.report?.sites.flatMap(({ checks }) => checks).filter(({ status }) => status === 'error');
  expect(errors).toEqual([]);
});

test('what a host sends cannot write on the screen', () => {
  if (!run.report) throw new Error('there is no report');
  const whole = terminalReport(run.report, { style: plain, width: 80, quiet: false, details: true });
  expect(whole).toContain('hacked');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(run.stdout + whole).not.toMatch(/\u001b|\u202e/);
});

test('no stack of ours is shown for a fault of theirs', () => {
  expect(run.stdout + run.stderr).not.toMatch(/\n\s+at .*\.ts:\d+/);
});

function httpServer(status: number, type: string, body: string): Server {
  return createHttpServer((_request, response) => {
    response.writeHead(status, { 'content-type': type });
    response.end(body);
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function spent(site: SiteReport): number {
  return site.checks.reduce((sum, { duration_ms }) => sum + duration_ms, 0);
}
