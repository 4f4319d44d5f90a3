import type { Server as HttpServer, RequestListener } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { expect, test } from '@playwright/test';
import { Addresses } from '../../http/connection/addresses.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import { siteAtAddress } from '../../sites/at-address.ts';
import type { Together } from '../../visit/fleet/crowd.ts';
import { runFleet } from '../../visit/fleet/run-fleet.ts';
import { recordedServer } from '../bench/recorded-site.mjs';

// Many names on one small server: they come out as they are, and the server is not overrun.

const auth = { username: 'admin', password: 'a password of the test' };

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Visits `shop-N.test` at this port, all of them names of this machine. */
async function visitNames(count: number, port: number, perAddress = 8) {
  const asked: string[] = [];
  const book = new Addresses(async (name) => {
    asked.push(name);
    return [{ address: '127.0.0.1', family: 4 }];
  });
  const sites = Array.from({ length: count }, (_, at) => ({
    ...siteAtAddress(`http://shop-${at}.test:${port}`, auth),
    allowHttp: true,
  }));
  const reports: SiteReport[] = [];
  const told: Together[] = [];
  await runFleet(sites, {
    concurrency: 64,
    crowds: { perAddress, book, report: (_, together) => told.push(together) },
    lookup: book.lookup,
    secondLookAfterMs: 300,
    onSite: ({ report }) => void reports.push(report),
  });
  return { reports, told, asked };
}

for (const [room, turn] of [
  [16, 1],
  [16, 2],
  [16, 3],
  [128, 1],
] as const) {
  test(`50 names on a server with room for ${room} connections are all healthy (${turn})`, async () => {
    const { server } = recordedServer(5);
    server.maxConnections = room;
    let open = 0;
    let most = 0;
    server.on('connection', (socket) => {
      open += 1;
      most = Math.max(most, open);
      socket.on('close', () => {
        open -= 1;
      });
    });
    const { reports, asked } = await visitNames(50, await listening(server));
    server.close();
    server.closeAllConnections();
    expect(reports.filter(({ status }) => status !== 'pass').map(({ name }) => name)).toEqual([]);
    // Each name is looked up once, and eight visits have two connections each, some of them just closing.
    expect([reports.length, new Set(asked).size, asked.length]).toEqual([50, 50, 50]);
    expect(most).toBeLessThanOrEqual(24);
  });
}

/** Lets a visit in only where no other host has a connection open; who comes beside others hears 503 for all of a look. */
function overrun(server: HttpServer, isLogin: (body: string) => boolean) {
  const recorded = server.listeners('request') as RequestListener[];
  const open = new Map<string, Set<unknown>>();
  const busy = new Map<string, boolean>();
  const logins = new Map<string, number>();
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const { socket } = request;
    const host = request.headers.host ?? '';
    const own = open.get(host) ?? new Set();
    if (!busy.has(host)) busy.set(host, open.size > 0);
    open.set(host, own.add(socket));
    socket.once('close', () => {
      own.delete(socket);
      if (own.size > 0 || open.get(host) !== own) return;
      open.delete(host);
      busy.delete(host);
    });
    request.on('data', (chunk) => {
      if (isLogin(String(chunk))) logins.set(host, (logins.get(host) ?? 0) + 1);
    });
    if (busy.get(host)) response.writeHead(503).end('busy');
    else for (const listener of recorded) listener(request, response);
  });
  return logins;
}

test('a server that is overrun even so: those that failed together are well when they are looked at alone', async () => {
  const { server } = recordedServer(30);
  const logins = overrun(server, (body) => body.includes(auth.password));
  const { reports, told } = await visitNames(4, await listening(server));
  server.close();
  server.closeAllConnections();
  expect(told).toEqual([{ sites: 3, lookedAgain: 3, well: 3 }]);
  expect(reports.map(({ status }) => status)).toEqual(Array(4).fill('pass'));
  expect([...logins.values()]).toEqual([1, 1, 1, 1]);
  expect(reports.flatMap(({ notices }) => notices)).toEqual(
    Array(3).fill(
      expect.stringMatching(
        /^It failed together with 2 other sites of 127\.0\.0\.1:\d+ and was looked at again alone; this is what was seen then\.$/,
      ),
    ),
  );
});

test('names that do not resolve keep nobody from a turn', async () => {
  const { server } = recordedServer(0);
  const port = await listening(server);
  const book = new Addresses((name) =>
    name.startsWith('never') ? new Promise(() => {}) : Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
  );
  const names = [...Array.from({ length: 5 }, (_, at) => `never-${at}`), 'well-0', 'well-1'];
  const sites = names.map((name) => ({
    ...siteAtAddress(`http://${name}.test:${port}`, null),
    timeoutMs: 1500,
  }));
  const order: string[] = [];
  await runFleet(sites, {
    concurrency: 2,
    crowds: { perAddress: 8, book, report: () => {} },
    lookup: book.lookup,
    only: ['smoke'],
    onSite: ({ report }) => void order.push(`${report.name} ${report.status}`),
  });
  server.close();
  server.closeAllConnections();
  expect(order.filter((line) => line.endsWith('pass'))).toHaveLength(2);
  expect(order.slice(-1)[0]).toMatch(/^never.* fail$/);
});
