import type { LookupFunction } from 'node:net';
import { HarnessError } from '../../http/harness-error.ts';
import { expect, get, test } from './http/fixture.ts';
import { neverAccepting, onRequest, reply, talk } from './http/servers.ts';

const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n';

function failingLookup(code: string): LookupFunction {
  return (hostname, _options, callback) =>
    callback(Object.assign(new Error(`getaddrinfo ${code} ${hostname}`), { code }), '');
}

for (const code of ['ENOTFOUND', 'EAI_AGAIN']) {
  test(`${code} is a DNS failure`, async ({ client }) => {
    const { exchange, json } = await get(client({ lookup: failingLookup(code) }), 'http://shop.example/');
    expect(exchange.failure).toEqual({ kind: 'dns-failure', detail: `${code} shop.example` });
    expect(exchange.response).toBeNull();
    expect(json).toBeUndefined();
    expect(exchange.timing).toMatchObject({ dns: null, connect: null, tls: null, first_byte: null });
  });
}

for (const [code, attempts] of [
  ['EAI_AGAIN', 3],
  ['ENOTFOUND', 1],
] as const) {
  test(`${code} is asked ${attempts} times when two retries are allowed`, async ({ client }) => {
    const { exchange } = await get(
      client({ lookup: failingLookup(code), retries: 2 }),
      'http://shop.example/',
    );
    expect(exchange.attempts).toBe(attempts);
  });
}

test('a look-up that never ends is a DNS failure at the bound', async ({ client }) => {
  const { exchange } = await get(client({ lookup: () => {}, timeoutMs: 80 }), 'http://shop.example/');
  expect(exchange.failure).toEqual({
    kind: 'dns-failure',
    detail: 'no answer to the name look-up within 0.08 s',
  });
});

test('a closed port refuses the connection', async ({ client, site }) => {
  const { port, url, close } = await site(talk(() => {}));
  await close();
  const { exchange } = await get(client(), url);
  expect(exchange.failure).toEqual({ kind: 'connection-refused', detail: `ECONNREFUSED 127.0.0.1:${port}` });
  expect(exchange.attempts).toBe(1);
});

test('of several addresses the most telling failure counts', async ({ client, site }) => {
  const { port, close } = await site(talk(() => {}));
  await close();
  const lookup: LookupFunction = (_hostname, _options, callback) =>
    process.nextTick(callback, null, [
      { address: '::1', family: 6 },
      { address: '127.0.0.1', family: 4 },
    ]);
  const { exchange } = await get(client({ lookup }), `http://shop.example:${port}/`);
  expect(exchange.failure?.kind).toBe('connection-refused');
  expect(exchange.failure?.detail).toMatch(/^ECONNREFUSED /);
  expect(exchange.timing.dns).not.toBeNull();
});

test('a host that does not take the connection is a connection timeout at the bound', async ({ client }) => {
  test.skip(process.platform !== 'linux', 'only Linux drops what finds the queue of a listener full');
  const full = await neverAccepting();
  const { exchange } = await get(client({ timeoutMs: 150 }), full.url);
  full.close();
  expect(exchange.failure).toEqual({ kind: 'connection-timeout', detail: 'no connection within 0.15 s' });
  expect(exchange.timing).toMatchObject({ connect: null, first_byte: null });
});

test('a server that closes without a word is a reset', async ({ client, site }) => {
  const { url } = await site(talk((socket) => onRequest(socket, () => socket.end())));
  const { exchange } = await get(client(), url);
  expect(exchange.failure).toEqual({
    kind: 'connection-reset',
    detail: 'the connection was closed by the other side',
  });
  expect(exchange.response).toBeNull();
});

test('a server that resets is a reset', async ({ client, site }) => {
  const { url } = await site(talk((socket) => onRequest(socket, () => socket.resetAndDestroy())));
  const { exchange } = await get(client(), url);
  expect(exchange.failure).toEqual({ kind: 'connection-reset', detail: 'ECONNRESET' });
});

test('half a head and the end is a reset', async ({ client, site }) => {
  const { url } = await site(reply('HTTP/1.1 200 OK\r\nContent-', (socket) => socket.end()));
  const { exchange } = await get(client(), url);
  expect(exchange.failure?.kind).toBe('connection-reset');
  expect(exchange.response).toBeNull();
});

test('a half-closed connection still answers', async ({ client, site }) => {
  const { url } = await site(reply(`${head}\r\nall of it`, (socket) => socket.end()));
  const { exchange } = await get(client(), url);
  expect(exchange.failure).toBeNull();
  expect(exchange.response?.text).toBe('all of it');
});

test('no answer is a response timeout', async ({ client, site }) => {
  const { url } = await site(talk(() => {}));
  const { exchange } = await get(client({ timeoutMs: 300 }), url);
  expect(exchange.failure).toEqual({ kind: 'response-timeout', detail: 'no response within 0.3 s' });
  expect(exchange.timing.total).toBeGreaterThanOrEqual(299);
  expect(exchange.timing.total).toBeLessThan(1500);
});

test('hints and then silence are no response', async ({ client, site }) => {
  const { url } = await site(reply('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'));
  const { exchange } = await get(client({ timeoutMs: 300 }), url);
  expect(exchange.failure).toEqual({ kind: 'response-timeout', detail: 'no response within 0.3 s' });
  expect(exchange.response).toBeNull();
});

const endless: [what: string, first: string, more: string][] = [
  ['a head that drips', 'HTTP/1.1 200 OK\r\n', 'X-A: b\r\n'],
  ['a status line that drips', 'HTTP/1.1 200 ', 'O'],
  ['hints without end', '', 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(5)],
];
for (const [what, first, more] of endless)
  test(`${what} is no HTTP, and no answer that comes late`, async ({ client, site }) => {
    const { url } = await site(
      talk((socket) => {
        const timer = setInterval(() => socket.write(more), 10);
        socket.write(first);
        socket.on('close', () => clearInterval(timer));
      }),
    );
    const { exchange } = await get(client({ timeoutMs: 300 }), url);
    expect(exchange.failure).toEqual({
      kind: 'response-malformed',
      detail: 'no end of the response head within 0.3 s',
    });
    expect(exchange.response).toBeNull();
  });

test('a body that drips ends at the bound, with what came', async ({ client, site }) => {
  const { url } = await site(
    reply(`${head}Content-Length: 100000\r\n\r\n`, (socket) => {
      const timer = setInterval(() => socket.write('x'), 10);
      socket.on('close', () => clearInterval(timer));
    }),
  );
  const { exchange } = await get(client({ timeoutMs: 300 }), url);
  expect(exchange.failure?.kind).toBe('response-timeout');
  expect(exchange.failure?.detail).toMatch(
    /^no end of the response within 0\.3 s: 99\d{3} of 100000 announced bytes are missing$/,
  );
  expect(exchange.response).toMatchObject({ status: 200, cut: false });
  expect(exchange.response?.text).toMatch(/^x+$/);
});

for (const connection of ['keep-alive', 'close']) {
  test(`a body shorter than announced is truncated (${connection})`, async ({ client, site }) => {
    const { url } = await site(
      reply(`${head}Connection: ${connection}\r\nContent-Length: 10\r\n\r\nfour`, (socket) => socket.end()),
    );
    const { exchange } = await get(client(), url);
    expect(exchange.failure?.kind).toBe('response-truncated');
    expect(exchange.response).toMatchObject({ status: 200, text: 'four', bytes: 4, cut: false });
  });

  test(`a chunked body without its end is truncated (${connection})`, async ({ client, site }) => {
    const { url } = await site(
      reply(`${head}Connection: ${connection}\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nfour\r\n`, (socket) =>
        socket.end(),
      ),
    );
    const { exchange } = await get(client(), url);
    expect(exchange.failure?.kind).toBe('response-truncated');
    expect(exchange.response?.text).toBe('four');
  });
}

test('a reset in the body is truncated', async ({ client, site }) => {
  const { url } = await site(
    reply(`${head}Content-Length: 10\r\n\r\nfour`, (socket) =>
      setTimeout(() => socket.resetAndDestroy(), 30),
    ),
  );
  const { exchange } = await get(client(), url);
  expect(exchange.failure?.kind).toBe('response-truncated');
  expect(exchange.response?.text).toBe('four');
});

test('more than announced is overlong: no more is read than that, nor is it taken for the next answer', async ({
  client,
  site,
}) => {
  const { url } = await site(reply(`${head}Content-Length: 4\r\n\r\nfour and more`));
  const one = client();
  for (let time = 0; time < 2; time++) {
    const { exchange } = await get(one, url);
    expect(exchange.failure).toEqual({
      kind: 'response-overlong',
      detail: 'the answer goes on after the 4 bytes that it announced',
    });
    expect(exchange.response).toMatchObject({ status: 200, text: 'four', cut: false });
  }
});

for (const [what, bytes] of [
  ['a greeting of another protocol', 'SSH-2.0-OpenSSH_9.6\r\n'],
  ['HTTP/0.9', '<html>hello</html>'],
  ['a broken header', 'HTTP/1.1 200 OK\r\nno colon here\r\n\r\n'],
  ['a broken chunk size', `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n`],
  ['two lengths', `${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`],
  ['100 Continue that no one asked for', 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n'],
  [
    '101 Switching Protocols',
    'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n',
  ],
] as const) {
  test(`${what} is malformed`, async ({ client, site }) => {
    const { url } = await site(reply(bytes));
    const { exchange } = await get(client(), url);
    expect(exchange.failure?.kind).toBe('response-malformed');
    expect(exchange.failure?.detail).toMatch(/^[\x20-\x7e]{5,200}$/);
  });
}

test('a head above the bound is too large', async ({ client, site }) => {
  const { url } = await site(reply(`${head}X-Large: ${'x'.repeat(70_000)}\r\n\r\n`));
  const { exchange } = await get(client(), url);
  expect(exchange.failure?.kind).toBe('headers-too-large');
  expect(exchange.response).toBeNull();
});

test.describe('what is wrong on this side is no fact about the site', () => {
  const send = { probe: 'p', method: 'GET', repeatable: true };

  for (const url of ['shop.example', 'ftp://shop.example/', 'http://', '']) {
    test(`the address ${url || 'that is empty'}`, async ({ client }) => {
      await expect(client().send({ ...send, url })).rejects.toThrow(HarnessError);
    });
  }

  test('an address with a password, which the message does not tell', async ({ client }) => {
    const error = await client()
      .send({ ...send, url: 'http://anna:hunter2@shop.example/' })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HarnessError);
    expect(String(error)).not.toContain('hunter2');
  });

  test('a header value with a line end', async ({ client, site }) => {
    const { url } = await site(talk(() => {}));
    const sent = get(client(), url, { headers: { 'X-A': 'a\r\nX-B: b' } });
    await expect(sent).rejects.toMatchObject({ name: 'HarnessError', cause: expect.any(Error) });
  });

  test('a method that is none', async ({ client, site }) => {
    const { url } = await site(talk(() => {}));
    await expect(get(client(), url, { method: 'G T' })).rejects.toThrow(HarnessError);
  });

  test('a certificate authority that is none', async ({ client }) => {
    const one = client({ tls: { ca: 'no PEM', insecure: false } });
    await expect(get(one, 'https://127.0.0.1:9/')).rejects.toThrow(HarnessError);
  });

  test('a client closed under way, or before', async ({ client, site }) => {
    const { url } = await site(talk(() => {}));
    const one = client();
    const three = [get(one, url), get(one, url), get(one, url)].map((sent) => sent.catch((error) => error));
    await new Promise((resolve) => setTimeout(resolve, 30));
    await one.close();
    for (const error of await Promise.all(three)) expect(error).toBeInstanceOf(HarnessError);
    await expect(get(one, url)).rejects.toThrow(HarnessError);
  });
});
