import type { Socket } from 'node:net';
import { boundOf } from '../../http/bound.ts';
import { expect, get, post, test } from './http/fixture.ts';
import { echo, onRequest, type Running, reply, type Seen, serve, talk } from './http/servers.ts';

const ok = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const kept = 'HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nok';

/** Answers the requests of a connection that `answers` says (counted from 1), and closes it at the next one. */
function closesAfter(answers: number, answer = ok): Promise<Running> & { heads: string[] } {
  const heads: string[] = [];
  const running = talk((socket) => {
    let nth = 0;
    onRequest(socket, (head) => {
      heads.push(head);
      if (++nth > answers) socket.end();
      else socket.write(answer);
    });
  });
  return Object.assign(running, { heads });
}

test.describe('connections', () => {
  test('one after the other uses one connection, timed once', async ({ client, site }) => {
    const { url, connections } = await site(echo());
    const one = client();
    const timings = [];
    for (let at = 0; at < 5; at++) timings.push((await get(one, url)).exchange.timing);
    expect(connections()).toBe(1);
    expect(timings[0]?.connect).toEqual(expect.any(Number));
    for (const timing of timings.slice(1))
      expect(timing).toMatchObject({ dns: null, connect: null, tls: null });
    const starts = timings.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const { first_byte, total } of timings) expect(first_byte).toBeLessThanOrEqual(total);
  });

  test('at the same time two connections carry them, never more, in order', async ({ client, site }) => {
    let now = 0;
    let most = 0;
    const order: (string | undefined)[] = [];
    const { url, connections } = await site(
      serve(async (request, response) => {
        order.push(request.url);
        most = Math.max(most, ++now);
        await sleep(30);
        now--;
        response.end('ok');
      }),
    );
    const one = client();
    const paths = ['a', 'b', 'c', 'd', 'e', 'f'];
    const answers = await Promise.all(paths.map((path) => get(one, url + path)));
    expect(most).toBe(2);
    expect(connections()).toBe(2);
    expect(answers.filter(({ exchange }) => exchange.timing.connect !== null)).toHaveLength(2);
    for (const [at, path] of paths.entries())
      expect(Math.abs(order.indexOf(`/${path}`) - at)).toBeLessThan(2);
    for (const { exchange } of answers) expect(exchange.response?.text).toBe('ok');
  });

  test('an open connection is preferred to another one', async ({ client, site }) => {
    const { url, connections } = await site(echo());
    const one = client();
    await Promise.all([get(one, url), get(one, url)]);
    await Promise.all([get(one, url), get(one, url)]);
    await get(one, url);
    expect(connections()).toBe(2);
  });

  test('another origin has connections of its own', async ({ client, site }) => {
    const [a, b] = [await site(echo()), await site(echo())];
    const one = client();
    await Promise.all([a, a, b, b].map(({ url }) => get(one, url)));
    expect([a.connections(), b.connections()]).toEqual([2, 2]);
  });

  test('waiting for a turn is not in the bound of a request', async ({ client, site }) => {
    const { url } = await site(
      serve(async (_request, response) => {
        await sleep(250);
        response.end('ok');
      }),
    );
    const one = client({ timeoutMs: 700 });
    const answers = await Promise.all(Array.from({ length: 6 }, () => get(one, url)));
    for (const { exchange } of answers) {
      expect(exchange.failure).toBeNull();
      expect(exchange.timing.total).toBeLessThan(700);
    }
  });

  test('closing leaves no connection', async ({ client, site }) => {
    let open = 0;
    const { url } = await site(
      talk((socket) => {
        open++;
        socket.on('close', () => open--);
        socket.on('end', () => socket.end());
        onRequest(socket, () => socket.write(ok));
      }),
    );
    const one = client();
    await Promise.all([get(one, url), get(one, url)]);
    expect(open).toBe(2);
    await one.close();
    await expect.poll(() => open).toBe(0);
  });
});

test.describe('requests', () => {
  test('POST without a body says so', async ({ client, site }) => {
    const { url } = await site(echo());
    const { exchange, json } = await post(client(), url, { body: null });
    expect((json as Seen).rawHeaders.slice(-2)).toEqual(['content-length', '0']);
    expect(exchange.request.headers.at(-1)).toEqual(['content-length', '0']);
    expect(exchange.request.body).toBeNull();
  });

  for (const method of ['DELETE', 'OPTIONS', 'PUT', 'PATCH', 'HEAD', 'PROPFIND']) {
    test(`${method} goes out as recorded`, async ({ client, site }) => {
      let seen: string[] = [];
      const { url } = await site(
        serve((request, response) => {
          seen = request.rawHeaders;
          response.end();
        }),
      );
      const { exchange } = await get(client(), url, { method });
      expect(seen).toEqual(exchange.request.headers.flat());
    });
  }

  test('a form and a text go out as recorded', async ({ client, site }) => {
    const { url } = await site(echo());
    for (const [body, text] of [
      [new URLSearchParams({ a: 'b c', d: 'ü' }), 'a=b+c&d=%C3%BC'],
      ['{"ü":1}', '{"ü":1}'],
    ] as const) {
      const { exchange, json } = await post(client(), url, { body });
      expect((json as Seen).body).toBe(text);
      expect(exchange.request.body).toBe(text);
      expect((json as Seen).rawHeaders).toEqual(exchange.request.headers.flat());
    }
  });

  test('a form with names and values that want out', async ({ client, site }) => {
    const { url } = await site(echo());
    const body = new Map<string, string>();
    body.set('a"\r\nX: y', '1\n2');
    body.set('b', '');
    const { json, exchange } = await post(client(), url, { body });
    expect((json as Seen).body).toContain('name="a%22%0D%0AX: y"\r\n\r\n1\r\n2\r\n--');
    expect(exchange.request.headers.at(-1)).toEqual(['content-length', String((json as Seen).body.length)]);
  });

  test('a header of the probe replaces a default one and the gate, whatever its case', async ({
    client,
    site,
  }) => {
    const { url } = await site(echo());
    const one = client({ headers: { Authorization: 'Basic Z2F0ZTprZWVwZXI=', 'X-Gate': '1' } });
    const gated = await get(one, url);
    expect((gated.json as Seen).rawHeaders).toContain('Basic Z2F0ZTprZWVwZXI=');
    const own = await get(one, url, { headers: { authorization: 'Bearer x.y.z', 'user-agent': 'me' } });
    expect((own.json as Seen).rawHeaders.filter((part) => /^authorization$/i.test(part))).toHaveLength(1);
    expect(own.exchange.request.headers).toContainEqual(['user-agent', 'me']);
    expect((own.json as Seen).rawHeaders).toContain('Bearer x.y.z');
  });

  test('headers of the connection go out as recorded, a length of its own does not', async ({
    client,
    site,
  }) => {
    const { url } = await site(echo());
    const headers = { Host: 'shop.example', Connection: 'close', 'Content-Length': '7' };
    const { exchange, json } = await post(client(), url, { headers, body: 'ab' });
    expect((json as Seen).rawHeaders).toEqual(exchange.request.headers.flat());
    expect(exchange.request.headers.slice(0, 2)).toEqual([
      ['host', 'shop.example'],
      ['connection', 'close'],
    ]);
    expect(exchange.request.headers.at(-1)).toEqual(['content-length', '2']);
  });

  test('the garbage token stays readable', async ({ client, site }) => {
    const { url } = await site(echo());
    const { exchange } = await get(client(), url, { headers: { Authorization: 'Bearer x.y.z' } });
    expect(exchange.request.headers).toContainEqual(['Authorization', 'Bearer x.y.z']);
  });
});

test.describe('sending again', () => {
  test('a reset on a kept connection is tried on a fresh one, without any retries', async ({
    client,
    site,
  }) => {
    const server = closesAfter(1);
    const { url, connections } = await site(server);
    const one = client();
    expect((await get(one, url)).exchange.attempts).toBe(1);
    const { exchange } = await get(one, url);
    expect(exchange.failure).toBeNull();
    expect(exchange.attempts).toBe(2);
    expect(exchange.timing.connect).not.toBeNull();
    expect(connections()).toBe(2);
    expect(server.heads).toHaveLength(3);
  });

  test('what must not be sent twice is not, even then', async ({ client, site }) => {
    const server = closesAfter(1, kept);
    const { url } = await site(server);
    const one = client({ retries: 3 });
    await get(one, url);
    const { exchange } = await post(one, url);
    expect(exchange.failure?.kind).toBe('connection-reset');
    expect(exchange.attempts).toBe(1);
    expect(server.heads.filter((head) => head.startsWith('POST'))).toHaveLength(1);
  });

  test('what must not be sent twice uses no connection that nobody said is kept', async ({
    client,
    site,
  }) => {
    const server = closesAfter(1);
    const { url } = await site(server);
    const one = client();
    await get(one, url);
    const { exchange } = await post(one, url);
    expect(exchange).toMatchObject({ failure: null, attempts: 1, response: { status: 200 } });
    expect(exchange.timing.connect).not.toBeNull();
  });

  for (const [when, after] of [
    ['with the answer', (socket: Socket) => socket.end()],
    ['in a moment', (socket: Socket) => setTimeout(() => socket.end(), 5)],
  ] as const)
    test(`a connection that is closed ${when}, though said to be kept, loses no login`, async ({
      client,
      site,
    }) => {
      const { url } = await site(reply(kept, after));
      const one = client();
      await get(one, url);
      await get(one, url);
      await sleep(20);
      const answers = [await post(one, url), await post(one, url)];
      for (const { exchange } of answers) expect(exchange).toMatchObject({ failure: null, attempts: 1 });
    });

  test('what must not be sent twice uses no connection that idled', async ({ client, site }) => {
    let time = 0;
    const { url, connections } = await site(echo());
    const one = client({ now: () => time });
    await get(one, url);
    time += 900;
    await post(one, url);
    expect(connections()).toBe(1);
    await Promise.all([get(one, url), get(one, url)]);
    expect(connections()).toBe(2);
    time += 1100;
    const { exchange } = await post(one, url);
    expect(connections()).toBe(3);
    expect(exchange.timing.connect).not.toBeNull();
    expect(exchange.failure).toBeNull();
  });

  test('a connection whose time the server announced as short is not kept', async ({ client, site }) => {
    const { url, connections } = await site(
      reply('HTTP/1.1 200 OK\r\nKeep-Alive: timeout=2\r\nContent-Length: 2\r\n\r\nok'),
    );
    const one = client();
    await get(one, url);
    await post(one, url);
    expect(connections()).toBe(2);
  });

  test('a connection the server closed meanwhile is replaced', async ({ client, site }) => {
    const { url, connections } = await site(reply(ok, (socket) => setTimeout(() => socket.end(), 10)));
    const one = client();
    await get(one, url);
    await sleep(60);
    const { exchange } = await post(one, url);
    expect(exchange).toMatchObject({ failure: null, attempts: 1 });
    expect(connections()).toBe(2);
  });

  test('a passing failure is tried again as often as allowed, after a pause', async ({ client, site }) => {
    const { url, connections } = await site(closesAfter(0));
    const { exchange } = await get(client({ retries: 2 }), url);
    expect(exchange.failure?.kind).toBe('connection-reset');
    expect(exchange.attempts).toBe(3);
    expect(connections()).toBe(3);
    expect(exchange.timing.total).toBeGreaterThanOrEqual(299);
    expect(exchange.timing.total).toBeLessThan(2000);
  });

  test('a failure that passes leaves the response', async ({ client, site }) => {
    const { url } = await site(
      talk((socket, nth) =>
        onRequest(socket, () => {
          if (nth === 1) socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok');
          else socket.write(ok);
        }),
      ),
    );
    const { exchange } = await get(client({ retries: 1 }), url);
    expect(exchange).toMatchObject({ failure: null, attempts: 2, response: { text: 'ok' } });
  });

  test('what must not be sent twice is not, nor is any request by default', async ({ client, site }) => {
    const { url, connections } = await site(closesAfter(0));
    expect((await post(client({ retries: 2 }), url)).exchange.attempts).toBe(1);
    expect((await get(client(), url)).exchange.attempts).toBe(1);
    expect(connections()).toBe(2);
  });

  test('a silent server is not asked again', async ({ client, site }) => {
    const { url } = await site(talk(() => {}));
    const { exchange } = await get(client({ retries: 2, timeoutMs: 300 }), url);
    expect(exchange).toMatchObject({ attempts: 1, failure: { kind: 'response-timeout' } });
  });

  test('a refused connection and a malformed response are not tried again', async ({ client, site }) => {
    const { url } = await site(reply('nonsense\r\n\r\n'));
    expect((await get(client({ retries: 2 }), url)).exchange.attempts).toBe(1);
    const { url: closed, close } = await site(echo());
    await close();
    expect((await get(client({ retries: 2 }), closed)).exchange.attempts).toBe(1);
  });
});

test.describe('the bound of the visit', () => {
  test('ends the request under way, and those that wait for a turn are not sent', async ({
    client,
    site,
  }) => {
    let requests = 0;
    const { url } = await site(talk((socket) => onRequest(socket, () => requests++)));
    const one = client({ visitTimeoutMs: 400, timeoutMs: 2000 });
    const answers = await Promise.all([get(one, url), get(one, url), get(one, url)]);
    expect(answers.map(({ exchange }) => [exchange.failure, exchange.attempts])).toEqual([
      [{ kind: 'visit-timeout', detail: "no response before the visit's bound of 0.4 s" }, 1],
      [{ kind: 'visit-timeout', detail: "no response before the visit's bound of 0.4 s" }, 1],
      [{ kind: 'visit-timeout', detail: "not sent: the visit's bound of 0.4 s is reached" }, 0],
    ]);
    expect(requests).toBe(2);
  });

  for (const [timeoutMs, leftMs, ms, of] of [
    [10_000, 60_000, 10_000, 'request'],
    [10_000, 10_000, 10_000, 'request'],
    [10_000, 9_999, 60_000, 'visit'],
    [5000, 4000, 60_000, 'visit'],
    [60_000, 59_990, 60_000, 'request'],
    [60_000, 30_000, 30_000, 'request'],
    [60_000, 29_000, 60_000, 'visit'],
    [15_000, 12_000, 12_000, 'request'],
  ] as const)
    test(`is that of the ${of} where ${leftMs} ms are left for one that may take ${timeoutMs}`, () => {
      expect(boundOf(timeoutMs, leftMs, 60_000)).toEqual({ leftMs: Math.min(leftMs, timeoutMs), ms, of });
    });

  test('leaves the failure of a request that waits to be sent again', async ({ client, site }) => {
    const { url } = await site(closesAfter(0));
    const { exchange } = await get(client({ visitTimeoutMs: 80, retries: 3 }), url);
    expect(exchange).toMatchObject({ attempts: 1, failure: { kind: 'connection-reset' } });
  });

  test('fails every later request at once', async ({ client, site }) => {
    let time = 0;
    const { url, connections } = await site(echo());
    const one = client({ now: () => time });
    time += 60_001;
    const { exchange } = await get(one, url);
    expect(exchange).toMatchObject({
      request: { method: 'GET', url },
      response: null,
      failure: { kind: 'visit-timeout', detail: "not sent: the visit's bound of 60 s is reached" },
      timing: { start: 60_001, dns: null, connect: null, tls: null, first_byte: null, total: 0 },
      attempts: 0,
    });
    expect(connections()).toBe(0);
  });
});
