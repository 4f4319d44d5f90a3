import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { newsOf, transition } from '../unit/support/news.ts';
import { type Running, reply, start, talk } from './http/servers.ts';
import { expect, tell, tellAll, test } from './support/receivers.ts';

const news = newsOf([transition()]);
const SECRET_PATH = 'services/T0123456/B0123456/abcdefghijkl';

const slackAt = (url: string) => ({ kind: 'slack', url }) as const;

const pem = (name: string): string =>
  readFileSync(new URL(`../../lab/certificates/${name}`, import.meta.url), 'utf8');

function secure(certificate: string): Promise<Running> {
  const options = { cert: pem(certificate), key: pem('server.key') };
  return start(
    createServer(options, (_request, response) => response.end('ok')),
    'https',
  );
}

test('one that is dead and one that is slow keep no other from being told, and are told apart', async ({
  listen,
  running,
}) => {
  const dead = await running(talk(() => {}));
  await dead.close();
  const silent = await running(talk(() => {}));
  const { url, got } = await listen();
  const began = performance.now();
  const secret = 'a secret that nobody shows to anybody';
  const deliveries = await tellAll(
    [
      slackAt(`${dead.url}${SECRET_PATH}`),
      { kind: 'webhook', url: `${silent.url}${SECRET_PATH}`, secret },
      { kind: 'github-issue', repository: 'a/b', token: 'ghp_abcdefghijkl', api: silent.url.slice(0, -1) },
      slackAt(url),
    ],
    news,
    300,
  );
  expect(deliveries).toEqual([
    {
      receiver: 'slack 1',
      failure: 'Slack (receiver 1) was not notified. The host refused the connection.',
    },
    {
      receiver: 'webhook 2',
      failure:
        'Webhook (receiver 2) was not notified. It did not answer within 0.3 s, and may have taken the message all the same.',
    },
    {
      receiver: 'github-issue 3',
      failure:
        'GitHub issue (receiver 3) was not notified. It did not answer within 0.3 s, and may have taken the message all the same.',
    },
    { receiver: 'slack 4', failure: null },
  ]);
  expect(performance.now() - began).toBeLessThan(3000);
  expect(silent.connections()).toBe(2);
  expect(got).toHaveLength(1);
  expect(JSON.stringify(deliveries)).not.toMatch(/127\.0\.0\.1|T0123456|abcdefghijkl|nobody shows/);
});

test('a second attempt is made after 500', async ({ listen }) => {
  const { url, got } = await listen((_got, nth, response) => {
    response.statusCode = nth === 1 ? 500 : 200;
    response.end();
  });
  expect(await tell(slackAt(url), news)).toBeNull();
  expect(got).toHaveLength(2);
  expect(got[1]?.body).toBe(got[0]?.body);
});

test('a second attempt is made after a connection that broke', async ({ running }) => {
  const server = await running(
    talk((socket, nth) => {
      if (nth === 1) socket.destroy();
      else socket.end('HTTP/1.1 204 No Content\r\n\r\n');
    }),
  );
  expect(await tell(slackAt(server.url), news)).toBeNull();
  expect(server.connections()).toBe(2);
});

test('there is no third', async ({ listen }) => {
  const { url, got } = await listen((_got, _nth, response) => {
    response.statusCode = 503;
    response.end(`<h1>no\u0007</h1>\n  ${'later '.repeat(100)}`);
  });
  const failure = await tell(slackAt(url), news);
  expect(failure).toMatch(
    /^Slack \(receiver 1\) was not notified\. It answered 503: "<h1>no <\/h1> (later )+.*…"\.$/,
  );
  expect(failure?.length).toBeLessThan(200);
  expect(got).toHaveLength(2);
});

test('a short Retry-After is waited for', async ({ listen }) => {
  let first = 0;
  const { url, got } = await listen((_got, nth, response) => {
    if (nth === 1) {
      first = performance.now();
      response.writeHead(429, { 'Retry-After': '1' }).end();
    } else response.end();
  });
  expect(await tell(slackAt(url), news)).toBeNull();
  expect(got).toHaveLength(2);
  expect(performance.now() - first).toBeGreaterThan(950);
});

for (const pause of ['3600', 'Fri, 31 Dec 2100 23:59:59 GMT', 'soon'])
  test(`one that is long, or none at all, is not: ${pause}`, async ({ listen }) => {
    const { url, got } = await listen((_got, _nth, response) =>
      response.writeHead(429, { 'Retry-After': pause }).end('slow down'),
    );
    expect(await tell(slackAt(url), news)).toBe(
      `Slack (receiver 1) was not notified. It answered 429: "slow down". It asks for a pause (Retry-After: "${pause}").`,
    );
    expect(got).toHaveLength(1);
  });

test('a redirect is not followed, and said', async ({ listen }) => {
  const other = await listen();
  const { url, got } = await listen((_got, _nth, response) =>
    response.writeHead(302, { Location: other.url }).end(),
  );
  expect(await tell(slackAt(url), news)).toBe(
    'Slack (receiver 1) was not notified. It answered 302, a redirect, and none is followed: set what it leads to.',
  );
  expect(got).toHaveLength(1);
  expect(other.got).toEqual([]);
});

test('what is refused is told once, with what to look at', async ({ listen }) => {
  const { url, got } = await listen((_got, _nth, response) => {
    response.statusCode = 404;
    response.end('no_service');
  });
  expect(await tell(slackAt(url), news)).toBe(
    'Slack (receiver 1) was not notified. It answered 404: "no_service". Its address may be mistyped or revoked: look at it where the webhook was made.',
  );
  expect(got).toHaveLength(1);
});

test('an answer that repeats the address and the secret is told without them', async ({ listen }) => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const { url } = await listen(({ path, headers }, _nth, response) => {
    response.statusCode = 400;
    const port = headers.host;
    response.end(
      `bad ${path} at http://${port}${path} with ${secret} or ${secret.slice(6)}, ${encodeURI(path)}`,
    );
  });
  const receiver = { kind: 'webhook', url: `${url}${SECRET_PATH}?key=topsecretkey`, secret } as const;
  const failure = await tell(receiver, news);
  expect(failure).toMatch(/It answered 400: "bad /);
  expect(failure).not.toMatch(/T0123456|abcdefghijkl|topsecret|MfKQ9|127\.0\.0\.1/);
});

test('a head is told though its body never ends', async ({ running }) => {
  const server = await running(reply('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nok'));
  expect(await tell(slackAt(server.url), news, 300)).toBeNull();
});

test('half a head is no answer', async ({ running }) => {
  const server = await running(reply('HTTP/1.1 200 OK\r\nConte'));
  expect(await tell(slackAt(server.url), news, 300)).toContain('The answer is not HTTP.');
});

test('a huge answer is read to its bound', async ({ running }) => {
  const head = 'HTTP/1.1 500 No\r\nContent-Length: 1000000000\r\n\r\n';
  const server = await running(
    reply(head, (socket) => {
      const more = () => {
        while (!socket.destroyed && socket.write('x'.repeat(65_536)));
      };
      socket.on('drain', more);
      more();
    }),
  );
  const failure = await tell(slackAt(server.url), news);
  expect(failure).toMatch(/^Slack \(receiver 1\) was not notified\. It answered 500: "x{120}…"\.$/);
});

test('bytes that are no HTTP are said', async ({ running }) => {
  const server = await running(reply('SSH-2.0-OpenSSH\r\n\r\n'));
  expect(await tell(slackAt(server.url), news)).toContain('The answer is not HTTP.');
});

for (const certificate of ['self-signed.pem', 'expired.pem'])
  test(`nothing is sent where the certificate does not hold: ${certificate}`, async ({ running }) => {
    const server = await running(secure(certificate));
    const failure = await tell(slackAt(server.url), news);
    expect(failure).toMatch(
      /^Slack \(receiver 1\) was not notified\. The certificate (is of nobody|has expired)/,
    );
    expect(server.connections()).toBe(1);
  });

test('an error of our own is said as that, without its words', async () => {
  const failure = await tell({ kind: 'slack', url: 'https://ann:topsecret@127.0.0.1:9/' }, news);
  expect(failure).toBe(
    'Slack (receiver 1) was not notified. This is an error of wp-rest-doctor itself (HarnessError).',
  );
});
