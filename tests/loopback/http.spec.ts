import { expect, get, post, test } from './http/fixture.ts';
import { echo, type Seen } from './http/servers.ts';

test('a GET goes out as recorded, header for header', async ({ client, site }) => {
  const { url, port } = await site(echo());
  const { exchange, json } = await get(client(), `${url}wp-json/?a=b#part`, {
    headers: { Accept: 'text/x' },
  });
  expect((json as Seen).rawHeaders).toEqual(exchange.request.headers.flat());
  expect(exchange).toEqual({
    probe: 'probe',
    request: {
      method: 'GET',
      url: `${url}wp-json/?a=b`,
      headers: [
        ['host', `127.0.0.1:${port}`],
        ['connection', 'keep-alive'],
        ['User-Agent', 'wp-rest-doctor/0.1'],
        ['Accept', 'text/x'],
        ['Accept-Encoding', 'gzip, deflate, br'],
      ],
      body: null,
    },
    response: {
      status: 200,
      headers: expect.arrayContaining([['Content-Type', 'application/json']]),
      text: JSON.stringify(json),
      bytes: JSON.stringify(json).length,
      cut: false,
    },
    failure: null,
    timing: expect.objectContaining({ dns: null, connect: expect.any(Number), tls: null }),
    connection: { address: '127.0.0.1', certificate_expires: null },
    attempts: 1,
  });
});

test('a body goes out in chunks where that is asked for', async ({ client, site }) => {
  const { url } = await site(echo());
  const { exchange, json } = await post(client(), url, { body: '{"requests":[]}', chunked: true });
  const seen = json as Seen;
  expect(seen.body).toBe('{"requests":[]}');
  expect(seen.rawHeaders).toEqual(exchange.request.headers.flat());
  expect(seen.rawHeaders.slice(-2)).toEqual(['transfer-encoding', 'chunked']);
});

test('form-data goes out in one piece, its length announced, and is recorded as lines', async ({
  client,
  site,
}) => {
  const { url } = await site(echo());
  const body = new Map<string, string>();
  body.set('username', 'anna');
  body.set('password', 'hunter2!"ü');
  const { exchange, json } = await post(client(), url, { body });
  const seen = json as Seen;
  expect(exchange.request.body).toBe('username=anna\npassword=hunter2!"ü');
  const boundary = /boundary=(\S+)/.exec(seen.rawHeaders.join('\n'))?.[1];
  expect(seen.body).toBe(
    `--${boundary}\r\nContent-Disposition: form-data; name="username"\r\n\r\nanna\r\n` +
      `--${boundary}\r\nContent-Disposition: form-data; name="password"\r\n\r\nhunter2!"ü\r\n--${boundary}--\r\n`,
  );
  expect(seen.rawHeaders).toEqual(exchange.request.headers.flat());
  expect(seen.rawHeaders.slice(-2)).toEqual(['content-length', String(Buffer.byteLength(seen.body))]);
});
