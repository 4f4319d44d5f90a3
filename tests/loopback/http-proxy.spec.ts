import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { checkIds } from '../../checks/ids.ts';
import { proxyFor } from '../../http/connection/proxy.ts';
import { HarnessError } from '../../http/harness-error.ts';
import { siteFacts } from '../../reports/formats/terminal/rows.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { plain } from '../../reports/text/style.ts';
import { runVisit } from '../../visit/whole-visit.ts';
import { recordedServer } from '../bench/recorded-site.mjs';
import { siteAt } from '../unit/support/site.ts';
import { expect, get, post, test } from './http/fixture.ts';
import { echo, type Running, type Seen, start, talk } from './http/servers.ts';
import { type ForwardProxy, startForwardProxy } from './support/forward-proxy.ts';

const pem = (name: string): string =>
  readFileSync(new URL(`../../lab/certificates/${name}`, import.meta.url), 'utf8');
const trusting = { ca: pem('ca.pem'), insecure: false };

function secure(): Promise<Running> {
  const server = createServer({ cert: pem('good.pem'), key: pem('server.key') }, (_request, response) =>
    response.end('hello'),
  );
  return start(server, 'https');
}

const to = ({ port }: Running, credentials = '') => `http://${credentials}127.0.0.1:${port}`;

for (const [target, env, name] of [
  ['https://shop.test/', { HTTPS_PROXY: 'http://proxy.test:3128' }, 'proxy.test:3128'],
  ['https://shop.test/', { https_proxy: 'proxy.test', HTTPS_PROXY: 'http://other.test' }, 'proxy.test:80'],
  ['https://shop.test/', { HTTP_PROXY: 'http://proxy.test' }, null],
  ['http://shop.test/', { HTTP_PROXY: 'https://proxy.test' }, 'proxy.test:443'],
  ['http://shop.test/', { HTTPS_PROXY: 'https://proxy.test' }, null],
  ['http://shop.test/', { ALL_PROXY: 'proxy.test:1' }, 'proxy.test:1'],
  ['https://shop.test/', { all_proxy: 'http://[::1]:3128' }, '[::1]:3128'],
  ['https://shop.test/', { HTTPS_PROXY: '  ', ALL_PROXY: '' }, null],
  ['http://127.0.0.1/', { ALL_PROXY: 'proxy.test' }, null],
  ['http://localhost:8080/', { ALL_PROXY: 'proxy.test' }, null],
  ['http://[::1]/', { ALL_PROXY: 'proxy.test' }, null],
  ['https://shop.test/', { ALL_PROXY: 'proxy.test', NO_PROXY: '*' }, null],
  ['https://shop.test/', { ALL_PROXY: 'proxy.test', no_proxy: 'a.test, shop.test' }, null],
  ['https://www.shop.test/', { ALL_PROXY: 'proxy.test', NO_PROXY: '.shop.test' }, null],
  ['https://www.shop.test/', { ALL_PROXY: 'proxy.test', NO_PROXY: '*.SHOP.test' }, null],
  ['https://myshop.test/', { ALL_PROXY: 'proxy.test', NO_PROXY: 'shop.test' }, 'proxy.test:80'],
  ['https://shop.test/', { ALL_PROXY: 'proxy.test', NO_PROXY: 'shop.test:443' }, null],
  ['https://shop.test/', { ALL_PROXY: 'proxy.test', NO_PROXY: 'shop.test:8443' }, 'proxy.test:80'],
  ['http://10.1.2.3/', { ALL_PROXY: 'proxy.test', NO_PROXY: '10.0.0.0/8' }, null],
  ['http://11.1.2.3/', { ALL_PROXY: 'proxy.test', NO_PROXY: '10.0.0.0/8,10.0.0.0/99,x/8' }, 'proxy.test:80'],
  ['http://[fd00::1]/', { ALL_PROXY: 'proxy.test', NO_PROXY: '[fd00::1]' }, null],
] as const)
  test(`${target} with ${JSON.stringify(env)} goes ${name ?? 'directly'}`, () => {
    expect(proxyFor(new URL(target), env)?.name ?? null).toBe(name);
  });

for (const value of ['http://', '://', 'socks5://proxy.test', 'ftp://proxy.test'])
  test(`${value} is no proxy, and that is said of the variable`, () => {
    expect(() => proxyFor(new URL('http://shop.test'), { HTTP_PROXY: value })).toThrow(HarnessError);
    expect(() => proxyFor(new URL('http://shop.test'), { HTTP_PROXY: value })).toThrow(/HTTP_PROXY/);
  });

test('credentials are for the proxy alone, whatever characters they hold', () => {
  const { name, authorization } =
    proxyFor(new URL('http://shop.test'), { http_proxy: 'http://me:p%40ss%3A@proxy.test:3128' }) ?? {};
  expect(name).toBe('proxy.test:3128');
  expect(authorization).toBe(`Basic ${Buffer.from('me:p@ss:').toString('base64')}`);
});

let proxy: ForwardProxy;
test.afterEach(() => proxy?.close());

test('plain http is passed on by the proxy, on the connections of the visit, and the record says so', async ({
  client,
  site,
}) => {
  proxy = await startForwardProxy({ wants: `Basic ${Buffer.from('me:secret').toString('base64')}` });
  const { port } = await site(echo());
  const one = client({ env: { HTTP_PROXY: to(proxy, 'me:secret@') } });
  const { exchange, json } = await post(one, `http://shop.test:${port}/a?b=c`, { body: '{}' });
  await get(one, `http://shop.test:${port}/`);
  expect(exchange.failure).toBeNull();
  expect((json as Seen).path).toBe('/a?b=c');
  expect((json as Seen).rawHeaders.join('\n')).not.toMatch(/proxy-authorization/i);
  expect(exchange.connection).toEqual({
    address: null,
    certificate_expires: null,
    proxy: `127.0.0.1:${proxy.port}`,
  });
  expect(JSON.stringify(exchange)).not.toMatch(/secret|proxy-authorization/i);
  expect(proxy.seen).toEqual([`POST http://shop.test:${port}/a?b=c`, `GET http://shop.test:${port}/`]);
});

test('what speaks TLS goes through a tunnel, its certificate is verified and its phases are timed', async ({
  client,
  site,
}) => {
  proxy = await startForwardProxy();
  const { port } = await site(secure());
  const one = client({ env: { https_proxy: to(proxy) }, tls: trusting });
  const { exchange } = await get(one, `https://shop.example:${port}/`);
  expect(exchange.response?.text).toBe('hello');
  expect(exchange.connection?.certificate_expires).toContain('2125');
  expect(exchange.timing.connect).toBeGreaterThan(0);
  expect(exchange.timing.tls).toBeGreaterThan(0);
  await get(one, `https://shop.example:${port}/`);
  expect(proxy.seen).toEqual([`CONNECT shop.example:${port}`]);
  const stranger = await get(client({ env: { https_proxy: to(proxy) } }), `https://shop.example:${port}/`);
  expect(stranger.exchange.failure?.kind).toBe('tls-untrusted');
  const other = await get(one, `https://other.test:${port}/`);
  expect(other.exchange.failure?.kind).toBe('tls-name-mismatch');
});

for (const target of ['http://shop.test/', 'https://shop.test/']) {
  test(`${target} through a proxy that wants a password is an error of ours`, async ({ client }) => {
    proxy = await startForwardProxy({ wants: 'Basic x' });
    const sending = get(client({ env: { ALL_PROXY: to(proxy, 'me:secret@') } }), target);
    await expect(sending).rejects.toThrow(HarnessError);
    await expect(sending).rejects.toThrow(/asks for a user and a password/);
    await expect(sending).rejects.not.toThrow(/secret/);
  });

  test(`${target} through a proxy where nothing listens is an error of ours`, async ({ client, site }) => {
    const closed = await site(talk(() => {}));
    await closed.close();
    const sending = get(client({ env: { ALL_PROXY: to(closed) }, retries: 1 }), target);
    await expect(sending).rejects.toThrow(/^the proxy 127\.0\.0\.1:\d+ cannot be reached: ECONNREFUSED$/);
  });
}

test('a proxy that reaches no site, or says nothing, is an error of ours', async ({ client, site }) => {
  proxy = await startForwardProxy({ status: 503 });
  await expect(get(client({ env: { ALL_PROXY: to(proxy) } }), 'https://shop.test/')).rejects.toThrow(
    /^the proxy 127\.0\.0\.1:\d+ opens no connection to shop\.test:443: it answers 503$/,
  );
  const mute = await site(talk(() => {}));
  const waiting = get(client({ env: { ALL_PROXY: to(mute) }, timeoutMs: 300 }), 'https://shop.test/');
  await expect(waiting).rejects.toThrow(/^the proxy 127\.0\.0\.1:\d+ opened no connection in time$/);
});

for (const [title, more, kind] of [
  ['without one', {}, 'tls-client-certificate'],
  ['with its own', { cert: pem('good.pem'), key: pem('server.key') }, undefined],
] as const)
  test(`a server that demands a client certificate, ${title}`, async ({ client, site }) => {
    const options = { cert: pem('good.pem'), key: pem('server.key'), ca: pem('ca.pem') };
    const server = createServer(
      { ...options, requestCert: true, rejectUnauthorized: true },
      (_request, response) => response.end('hello'),
    );
    const { port } = await site(start(server, 'https'));
    const { exchange } = await get(client({ tls: { ...trusting, ...more } }), `https://127.0.0.1:${port}/`);
    expect(exchange.failure?.kind).toBe(kind);
  });

test('a key that is not of the certificate is an error of ours', async ({ client }) => {
  const tls = { ...trusting, cert: pem('good.pem'), key: 'none' };
  await expect(get(client({ tls }), 'https://127.0.0.1:1/')).rejects.toThrow(/tls\.cert and tls\.key/);
});

test('NODE_EXTRA_CA_CERTS stays in force beside an authority of the site', async ({ site }) => {
  const { port } = await site(secure());
  // Read by Node.js at its start.
  const program = `import { Client } from './http/client.ts';
    const client = new Client({ tls: { ca: process.env.OTHER, insecure: false } });
    const { exchange } = await client.send({ probe: 'p', method: 'GET', url: 'https://127.0.0.1:${port}/', repeatable: false });
    await client.close();
    console.log(exchange.failure?.kind ?? exchange.response?.text);`;
  const env = {
    ...process.env,
    NODE_EXTRA_CA_CERTS: 'lab/certificates/ca.pem',
    OTHER: pem('self-signed.pem'),
  };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', program],
    { cwd: fileURLToPath(new URL('../..', import.meta.url)), env },
  );
  expect(stdout.trim()).toBe('hello');
});

test('a visit through a proxy passes, and the report and the terminal name it without its password', async ({
  site,
}) => {
  proxy = await startForwardProxy({ wants: `Basic ${Buffer.from('me:pr0xysecret').toString('base64')}` });
  const { port } = await site(recorded());
  process.env.HTTP_PROXY = to(proxy, 'me:pr0xysecret@');
  try {
    const { seen, timed } = await runVisit(siteAt(`http://shop.test:${port}`, { allowHttp: true }));
    const report = siteReport(seen, timed);
    expect(report.checks.map(({ status }) => status)).toEqual(checkIds.known.map(() => 'pass'));
    expect(report.notices).toEqual([`Requests went through the proxy 127.0.0.1:${proxy.port}.`]);
    expect(report.server.address).toBeNull();
    const name = `through the proxy 127.0.0.1:${proxy.port}`;
    expect(siteFacts(report, plain)).toContain(name);
    expect(JSON.stringify(report)).not.toMatch(/pr0xysecret|bWU6cHIweHl/);
    expect(proxy.seen).toHaveLength(10);
  } finally {
    delete process.env.HTTP_PROXY;
  }
});

function recorded(): Promise<Running> {
  return start(recordedServer(0).server, 'http');
}
