import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { LookupFunction } from 'node:net';
import { expect, get, test } from './http/fixture.ts';
import { type Running, serve, start, talk } from './http/servers.ts';

const pem = (name: string): string =>
  readFileSync(new URL(`../../lab/certificates/${name}`, import.meta.url), 'utf8');
const ca = pem('ca.pem');
const trusting = { tls: { ca, insecure: false } };
const lookup: LookupFunction = (_hostname, options, callback) =>
  options.all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4);

function secure(certificate: string): Promise<Running> {
  const server = createServer({ cert: pem(certificate), key: pem('server.key') }, (_request, response) =>
    response.end('hello'),
  );
  return start(server, 'https');
}

test('a certificate of the given authority is trusted, and each phase is timed', async ({ client, site }) => {
  const { port } = await site(secure('good.pem'));
  const one = client({ ...trusting, lookup });
  const { exchange } = await get(one, `https://shop.example:${port}/`);
  expect(exchange.failure).toBeNull();
  expect(exchange.response?.text).toBe('hello');
  const { dns, connect, tls, first_byte, total } = exchange.timing;
  const phases = [dns, connect, tls, first_byte].map(Number);
  expect(phases.every((phase) => phase >= 0)).toBe(true);
  expect(tls).toBeGreaterThan(0);
  expect(phases.reduce((sum, phase) => sum + phase)).toBeLessThanOrEqual(total + 0.3);
  const again = await get(one, `https://shop.example:${port}/`);
  expect(again.exchange.timing).toMatchObject({ dns: null, connect: null, tls: null });
});

test('a certificate of another authority is untrusted', async ({ client, site }) => {
  const { url } = await site(secure('good.pem'));
  const { exchange } = await get(client(), url);
  expect(exchange.failure).toEqual({
    kind: 'tls-untrusted',
    detail: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE unable to verify the first certificate',
  });
  expect(exchange.timing.connect).not.toBeNull();
  expect(exchange.timing.tls).toBeNull();
});

for (const [certificate, kind, detail] of [
  ['self-signed.pem', 'tls-untrusted', 'DEPTH_ZERO_SELF_SIGNED_CERT self-signed certificate'],
  ['expired.pem', 'tls-expired', 'CERT_HAS_EXPIRED certificate has expired'],
  ['not-yet.pem', 'tls-untrusted', 'CERT_NOT_YET_VALID certificate is not yet valid'],
  [
    'other-name.pem',
    'tls-name-mismatch',
    "ERR_TLS_CERT_ALTNAME_INVALID Host: shop.example. is not in the cert's altnames: DNS:other.example",
  ],
] as const) {
  test(`${certificate} is ${kind}`, async ({ client, site }) => {
    const { port } = await site(secure(certificate));
    const one = client({ ...trusting, lookup });
    const { exchange } = await get(one, `https://shop.example:${port}/`);
    expect(exchange.failure).toEqual({ kind, detail });
    const again = await get(one, `https://shop.example:${port}/`);
    expect(again.exchange.failure).toEqual({ kind, detail });
    expect(exchange.response).toBeNull();
    expect(exchange.attempts).toBe(1);
  });

  test(`${certificate} is taken when told to`, async ({ client, site }) => {
    const { port } = await site(secure(certificate));
    const { exchange } = await get(
      client({ tls: { ca: null, insecure: true }, lookup }),
      `https://shop.example:${port}/`,
    );
    expect(exchange.failure).toBeNull();
  });
}

test('plain HTTP on the TLS port fails the handshake', async ({ client, site }) => {
  const { port } = await site(serve((_request, response) => response.end()));
  const { exchange } = await get(client(), `https://127.0.0.1:${port}/`);
  expect(exchange.failure?.kind).toBe('tls-failed');
  expect(exchange.failure?.detail).toMatch(/wrong version number$/);
});

test('garbage instead of a handshake fails it', async ({ client, site }) => {
  const { port } = await site(talk((socket) => socket.end(Buffer.alloc(300, 0xa5))));
  const { exchange } = await get(client(), `https://127.0.0.1:${port}/`);
  expect(exchange.failure?.kind).toBe('tls-failed');
});

test('a close in the handshake is a reset', async ({ client, site }) => {
  const { port } = await site(talk((socket) => socket.once('data', () => socket.end())));
  const { exchange } = await get(client(), `https://127.0.0.1:${port}/`);
  expect(exchange.failure).toEqual({
    kind: 'connection-reset',
    detail: 'ECONNRESET Client network socket disconnected before secure TLS connection was established',
  });
});

test('silence in the handshake is a connection timeout, and the socket is let go', async ({
  client,
  site,
}) => {
  let closed: () => void = () => {};
  const gone = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const { port } = await site(
    talk((socket) =>
      socket
        .on('close', closed)
        .on('end', () => socket.end())
        .resume(),
    ),
  );
  const { exchange } = await get(client({ timeoutMs: 300 }), `https://127.0.0.1:${port}/`);
  expect(exchange.failure).toEqual({
    kind: 'connection-timeout',
    detail: 'connected, but no TLS handshake within 0.3 s',
  });
  expect(exchange.timing.connect).not.toBeNull();
  await gone;
});
