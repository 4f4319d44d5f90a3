// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are for a shell
import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import type { Exchange, Header, RecordedRequest } from '../../evidence/exchange.ts';
import { curlLines } from '../../reports/formats/curl/script.ts';
import { shellUrl, shellWord } from '../../reports/text/shell.ts';
import { healthy } from '../unit/support/evidence.ts';

const run = promisify(execFile);

function exchange(request: Partial<RecordedRequest>, probe = 'posts'): Exchange {
  return {
    probe,
    request: { method: 'GET', url: 'https://shop.example/', headers: [], body: null, ...request },
    response: null,
    failure: null,
    timing: { start: 0, dns: null, connect: null, tls: null, first_byte: null, total: 1 },
    attempts: 1,
  };
}

const line = (request: Partial<RecordedRequest>) =>
  curlLines([exchange(request)], 'https://shop.example')
    .split('\n')
    .at(-1);

test('every request of a healthy visit, with variables in place of secrets', () => {
  const exchanges = Object.values(healthy().exchanges).filter((one) => one !== undefined);
  expect(`${curlLines(exchanges, healthy().site.url)}\n`).toMatchSnapshot('curl.sh');
});

test('-X only where curl would choose another method', () => {
  const json: Header[] = [['content-type', 'application/json']];
  expect(line({})).toBe('curl -i https://shop.example/');
  expect(line({ method: 'HEAD' })).toBe('curl -I https://shop.example/');
  expect(line({ method: 'POST', headers: json, body: '{}' })).toBe(
    "curl -i https://shop.example/ -H 'content-type: application/json' --data-raw '{}'",
  );
  expect(line({ method: 'POST', headers: [['content-length', '0']] })).toBe(
    "curl -i -X POST https://shop.example/ -H 'content-length: 0'",
  );
  expect(line({ method: 'DELETE' })).toBe('curl -i -X DELETE https://shop.example/');
});

test('form-data is sent as it is: neither @ nor < reads a file', () => {
  const headers: Header[] = [['Content-Type', 'multipart/form-data; boundary=x']];
  expect(line({ method: 'POST', headers, body: 'username=@/etc/passwd\npassword=</etc/passwd' })).toBe(
    "curl -i https://shop.example/ --form-string 'username=@/etc/passwd' --form-string 'password=</etc/passwd'",
  );
});

test('brackets in an address are no pattern, and what is no address makes no line', () => {
  expect(line({ url: 'https://[::1]/?a[]={b}' })).toBe("curl -i --globoff 'https://[::1]/?a[]={b}'");
  for (const url of ['file:///etc/passwd', '-o/tmp/x', '', "';id;'"])
    expect(line({ url })).toBe('# not an http(s) address, so no line');
});

test('a name of a header that would make curl read a file is left out; one without a value is sent', () => {
  expect(
    line({
      headers: [
        ['@/etc/passwd', 'x'],
        ['x-empty', ''],
      ],
    }),
  ).toBe("curl -i https://shop.example/ -H 'x-empty;'");
});

test('a probe that a file made up is not repeated', () => {
  expect(curlLines([exchange({}, 'x\n$(id)')], 'https://shop.example').split('\n')[0]).toBe('# a request');
  expect(curlLines([exchange({}, 'constructor')], 'https://shop.example').split('\n')[0]).toBe('# a request');
});

const hostile = [
  "it's",
  '$(id)',
  '`id`',
  '${HOME}',
  '"; rm -rf / #',
  'a\nb',
  '\n',
  '\r\n\t',
  '\u001b[2J\u0007',
  '\u202egpj.exe\u2066',
  '\u2028\u2029\u0085',
  '\\',
  "'",
  '-o/tmp/x',
  '!!',
  'ü€😀',
  '~',
  '*',
  '',
];

test('whatever a word holds, a shell hands it on letter by letter, and it stays on one line', () => {
  for (const text of hostile) {
    const word = shellWord(text);
    expect(word).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    const script = `NL=$(printf '\\n_'); NL=\${NL%_}\nprintf %s ${word}`;
    for (const shell of ['sh', 'bash'])
      expect(execFileSync(shell, ['-c', script]).toString(), JSON.stringify(text)).toBe(text);
  }
});

test('an address shows what is hidden in it', () => {
  expect(shellUrl('https://shop.example/\u202e\u001b[2J\n$(id)')).toBe(
    "'https://shop.example/%E2%80%AE%1B[2J%0A$(id)'",
  );
  expect(shellUrl('https://shop.example/?t=«token»&x')).toBe('"https://shop.example/?t=$TOKEN&x"');
});

test('a variable ends where what follows it begins', () => {
  for (const [text, word] of [
    ['Bearer «token»', '"Bearer $TOKEN"'],
    ['«token»x', '"${TOKEN}x"'],
    ['$1«token»', `'$1'"$TOKEN"`],
    ['«token»\n', '"$TOKEN""$NL"'],
  ] as const)
    expect(shellWord(text)).toBe(word);
});

test('a real curl sends what was recorded', async () => {
  const arrived: { request: IncomingMessage; body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    arrived.push({ request, body });
    response.end('ok');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const text = `{"title":"it's $(id) \`id\` \\\\ \u202e"}`;
    const script = curlLines(
      [
        exchange({
          method: 'POST',
          url: `${origin}/wp-json/?a=$(id)&b='&c[]=1`,
          headers: [
            ['host', new URL(origin).host],
            ['User-Agent', 'wp-rest-doctor/0.1'],
            ['accept', 'application/json'],
            ['Accept-Encoding', 'gzip, deflate, br'],
            ['content-type', 'application/json'],
            ['authorization', 'Bearer «token»'],
            ['content-length', '99'],
          ],
          body: text,
        }),
        exchange({
          method: 'POST',
          url: `${origin}/login`,
          headers: [['Content-Type', 'multipart/form-data; boundary=x']],
          body: 'username=@me\nline two\npassword=«password»',
        }),
        exchange({ method: 'POST', url: `${origin}/empty`, headers: [['content-length', '0']] }),
      ],
      origin,
    );
    const env = { ...process.env, TOKEN: 'to"k$en', WP_PASSWORD: "p'w <d" };
    await run('sh', ['-c', script], { env });
    const [json, form, empty] = arrived;
    expect(json?.request.url).toBe("/wp-json/?a=$(id)&b='&c[]=1");
    expect(json?.request.headers).toMatchObject({
      'user-agent': 'wp-rest-doctor/0.1',
      accept: 'application/json',
      'content-type': 'application/json',
      authorization: 'Bearer to"k$en',
    });
    expect(json?.body).toBe(text);
    expect(form?.body).toContain('name="username"\r\n\r\n@me\nline two\r\n');
    expect(form?.body).toContain('name="password"\r\n\r\np\'w <d\r\n');
    expect(empty?.request.method).toBe('POST');
    expect(empty?.request.headers).toMatchObject({ 'content-length': '0' });
    expect(empty?.request.headers['content-type']).toBeUndefined();
  } finally {
    server.close();
  }
});

const login = (url: string): Exchange =>
  exchange({
    method: 'POST',
    url,
    headers: [
      ['Authorization', 'Bearer «token»'],
      ['X-Gate', '«header»'],
      ['Cookie', 'a=«cookie»'],
      ['Accept', 'application/json'],
      ['Content-Type', 'multipart/form-data; boundary=x'],
    ],
    body: 'username=admin\npassword=«password»',
  });

for (const [site, address] of [
  ['https://shop.example', 'https://shop.example/wp-json/'],
  ['https://shop.example', 'https://www.shop.example/wp-json/'],
  ['https://www.shop.example/blog', 'https://shop.example?rest_route=/'],
  ['http://shop.example', 'https://shop.example/wp-json/'],
  ['https://shop.example:8443', 'https://shop.example:8443/'],
] as const)
  test(`a line asks for the password where it goes from ${site} to ${address}`, () => {
    const script = curlLines([login(address)], site);
    for (const name of ['WP_PASSWORD', 'TOKEN', 'GATE_HEADER', 'COOKIE'])
      expect(script).toMatch(new RegExp(`"[^"]*\\$${name}`));
    expect(script).toContain(`# Set WP_PASSWORD to the password of the user at ${new URL(site).origin}\n`);
    expect(script).not.toContain('left out');
  });

for (const [site, address] of [
  ['https://shop.example', 'https://evil.example/wp-json/'],
  ['https://shop.example', 'https://shop.example.evil.example/'],
  ['https://shop.example', 'https://evil.example/?https://shop.example/'],
  ['https://shop.example', 'http://shop.example/wp-json/'],
  ['https://shop.example', 'https://shop.example:8443/'],
  ['https://shop.example', 'https://shop.example@evil.example/'],
  ['https://shop.example', 'https://a:b@shop.example/'],
  // What curl and a browser read another host from.
  ['https://shop.example', 'https://shop.example\\@evil.example/'],
  ['https://shop.example', 'https:\\\\shop.example\\@evil.example/'],
  ['https://shop.example', 'https://sh\top.example/'],
  ['https://shop.example', 'https://shop.example\n.evil.example/'],
  ['https://shop.example', 'https:///shop.example/'],
  ['https://shop.example', 'https://shop.example;.evil.example/'],
  ['no address', 'https://shop.example/'],
] as const)
  test(`nothing secret goes from ${site} to ${JSON.stringify(address)}`, () => {
    const script = curlLines([login(address)], site);
    expect(script).not.toMatch(/PASSWORD|TOKEN|GATE|COOKIE/);
    expect(script).toContain('Not an address of the site itself: what is secret is left out of this line');
    if (script.includes('curl ')) expect(script).toContain("--form-string 'username=admin'");
  });

test('whose password is asked for is no command, whatever the file calls its site', () => {
  for (const site of ['https://a$(id).example', 'https://a`id`.example', "https://a';id;'.example"]) {
    const script = curlLines([login(`${new URL(site).origin}/`)], site);
    for (const line of script.split('\n').filter((one) => one.startsWith('#')))
      expect(line).toMatch(/^# Set [A-Z_]+ to [a-z ]+$|^# posts: /);
  }
});
