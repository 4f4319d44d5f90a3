import { expect, test } from '@playwright/test';
import { checkIds } from '../../checks/ids.ts';
import { type CheckResult, Visit } from '../../visit/visit.ts';
import { siteAt } from '../unit/support/site.ts';
import { onRequest, type Running, reply, talk } from './http/servers.ts';
import { headOf, startMeddledSite } from './support/meddled-site.ts';

// Whatever a host does is a fact about the host: a check fails, and none is an error of ours.

async function visited(url: string): Promise<{ results: CheckResult[]; states: string[]; kept: string }> {
  const visit = new Visit(siteAt(url, { timeoutMs: 1_500 }));
  const results = [];
  for (const id of checkIds.known) results.push(await visit.check(id));
  await visit.close();
  const states = results.map(({ verdict }) => verdict.state);
  return { results, states, kept: JSON.stringify(visit.seen.kept()) };
}

const always = (bytes: string | Buffer) => () => reply(bytes);
const ok = (body: string, ...lines: string[]) =>
  [`HTTP/1.1 200 OK`, ...lines, `Content-Length: ${Buffer.byteLength(body)}`, '', body].join('\r\n');
const redirect = (location: string) =>
  `HTTP/1.1 301 Moved\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`;
const linked = (link: string) =>
  `HTTP/1.1 404 No\r\nLink: ${link}; rel="https://api.w.org/"\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>`;

const hosts: Record<string, () => Promise<Running>> = {
  'status 099': always('HTTP/1.1 099 Odd\r\nContent-Length: 2\r\n\r\n[]'),
  'status 000': always('HTTP/1.1 000 Odd\r\nContent-Length: 2\r\n\r\n[]'),
  'status 600': always('HTTP/1.1 600 Odd\r\nContent-Length: 2\r\n\r\nno'),
  'status 999': always('HTTP/1.1 999 Odd\r\nContent-Length: 2\r\n\r\nno'),
  'status 1000': always('HTTP/1.1 1000 Odd\r\nContent-Length: 2\r\n\r\n[]'),
  'status -1': always('HTTP/1.1 -1 Odd\r\nContent-Length: 2\r\n\r\n[]'),
  'no status': always('HTTP/1.1\r\n\r\n'),
  'NUL in a header': always(ok('[]', 'X-A: a\0b')),
  '8-bit in a header': always(Buffer.from(ok('[]', 'X-A: \xe4\xff', 'X-\xe4: b'), 'latin1')),
  'a header without a colon': always(ok('[]', 'nonsense')),
  'a header of 1 MB': always(ok('[]', `X-A: ${'a'.repeat(1_000_000)}`)),
  '100,000 headers': always(ok('[]', ...Array(100_000).fill('A: b'))),
  'a redirect to ftp': always(redirect('ftp://127.0.0.1/wp-json/')),
  'a redirect to mailto': always(redirect('mailto:a@b.example')),
  'a redirect to javascript': always(redirect('javascript:alert(1)')),
  'a redirect with a password': always(redirect('http://u:p@127.0.0.1/wp-json/')),
  'a redirect to nowhere': always(redirect('http://')),
  'a redirect to another port': always(redirect('//127.0.0.1:1/wp-json/')),
  'a redirect to a long address': always(redirect(`/${'a'.repeat(50_000)}`)),
  'a redirect without a target': always('HTTP/1.1 301 Moved\r\nContent-Length: 0\r\n\r\n'),
  'a root that is relative': always(linked('</wp-json/>')),
  'a root that is no web address': always(linked('<mailto:x@y.example>')),
  'a root with a password': always(linked('<http://u:p@127.0.0.1/api/>')),
  'a root that is nothing': always(linked('<>')),
  '304 with a body': always('HTTP/1.1 304 Not Modified\r\nContent-Length: 2\r\n\r\n[]'),
  '204 with a body': always('HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n[]'),
  '205 with a body': always('HTTP/1.1 205 Reset Content\r\nContent-Length: 2\r\n\r\nno'),
  '100 and nothing': always('HTTP/1.1 100 Continue\r\n\r\n'),
  'an upgrade': always('HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'),
  'hints for ever': () =>
    talk((socket) => {
      const timer = setInterval(
        () => socket.write('HTTP/1.1 103 Hints\r\nLink: </a>\r\n\r\n'.repeat(100)),
        5,
      );
      socket.on('close', () => clearInterval(timer));
    }),
  'HTTP/0.9': always('[{"id":1}]'),
  'HTTP/2': always(Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0', 'latin1')),
  'TLS where HTTP is asked': always(Buffer.from('15030100020246', 'hex')),
  SSH: () => talk((socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n')),
  'nothing but an end': () => talk((socket) => onRequest(socket, () => socket.end())),
};

for (const [title, start] of Object.entries(hosts))
  test(`${title}: a check fails, and none is an error`, async () => {
    test.setTimeout(60_000);
    const host = await start();
    const { states, results } = await visited(host.url.replace(/\/$/, ''));
    await host.close();
    expect(states).toContain('fail');
    expect(results.filter(({ verdict }) => verdict.state === 'error')).toEqual([]);
    expect(states).not.toContain('pass');
  });

test('HTTP where TLS is asked fails, and is no error', async () => {
  const host = await reply(ok('[]'));
  const { states } = await visited(host.url.replace(/^http(.*)\/$/, 'https$1'));
  await host.close();
  expect([...new Set(states)]).toEqual(['fail', 'blocked']);
});

const UNSENDABLE = 'the login answers 200 with a token that holds characters that no header can carry';
const OVERSIZED =
  'the login answers 200 with a token of 4097 characters; more than 4096 are not sent, since servers refuse such headers';

for (const [title, token, says = UNSENDABLE] of [
  ['a line end', 'abcdefgh\r\nX: 1'],
  ['a NUL', 'abcdefgh\0'],
  ['a character beyond Latin-1', 'abcdefgh€'],
  ['a letter of Latin-1', 'abcdefghä'],
  ['a blank', 'abcd efgh'],
  ['more than 4,096 characters', `eyJ-${'Kq7x'.repeat(1023)}y`, OVERSIZED],
] as const)
  test(`a token that holds ${title} is never sent, and the check says why`, async () => {
    const heads: string[] = [];
    const site = await startMeddledSite((answer, socket) => {
      heads.push(`${answer.method} ${answer.path}`);
      const isLogin = answer.path.endsWith('/token');
      const body = isLogin ? JSON.stringify({ ...JSON.parse(answer.body), token }) : answer.body;
      socket.write(headOf(answer, `Content-Length: ${Buffer.byteLength(body)}`) + body);
    });
    const { results, kept } = await visited(site.url);
    site.stop();
    const byCheck = new Map(results.map(({ verdict }) => [verdict.check, verdict]));
    expect(byCheck.get('token')).toMatchObject({
      state: 'fail',
      says,
    });
    expect(kept).not.toContain('Kq7xKq7x');
    expect(results.map(({ verdict }) => verdict.state)).not.toContain('error');
    expect(results.flatMap(({ findings }) => findings.map(({ cause }) => cause))).toEqual([
      'response-reshaped',
    ]);
    expect(heads).not.toContain('POST /wp-json/wp/v2/posts');
  });
