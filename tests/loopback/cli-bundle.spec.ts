import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { causes } from '../../causes/index.ts';
import { leaksIn } from '../../cli/commands/bundle/leaks.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { fixes } from '../../fixes/index.ts';
import { ticket } from '../../reports/formats/bundle/ticket.ts';
import { matches } from '../../schemas/index.ts';
import { command } from '../unit/support/command.ts';
import { answer, healthy } from '../unit/support/evidence.ts';
import { asSite } from '../unit/support/mutations/mutation.ts';
import { reportOf, stripped } from '../unit/support/reports.ts';

let folder: string;

test.beforeEach(() => {
  folder = test.info().outputPath();
  mkdirSync(folder, { recursive: true });
});

const bundle = (...args: string[]) => command(['bundle', ...args], { cwd: folder });

function named(evidence: Evidence, name: string): Evidence {
  asSite(evidence, 'https://shop.example');
  return { ...evidence, site: { ...evidence.site, name } };
}

function save(name: string, ...visits: Evidence[]): void {
  writeFileSync(path.join(folder, name), JSON.stringify({ version: 1, visits }));
}

function opened(name: string): Record<string, string> {
  const files = unzipSync(readFileSync(path.join(folder, name)));
  return Object.fromEntries(Object.entries(files).map(([file, bytes]) => [file, strFromU8(bytes)]));
}

const archives = () => readdirSync(folder).filter((name) => name.endsWith('.zip'));

test('an archive holds the ticket, the finding, the requests and the evidence', async () => {
  save('evidence.json', named(stripped(), 'shop'));
  const { status, stdout, stderr } = await bundle('evidence.json');
  expect([status, stdout]).toEqual([0, 'wp-rest-doctor-shop-2026-11-24.zip\n']);
  expect(stderr).toMatch(/^In it are 7 files:\n {2}README\.txt/);
  expect(stderr).toMatch(/Passwords, tokens and cookies were taken out\./);
  const files = opened('wp-rest-doctor-shop-2026-11-24.zip');
  expect(Object.keys(files)).toEqual([
    'README.txt',
    'ticket.txt',
    'index.html',
    'finding.md',
    'requests.sh',
    'report.json',
    'evidence.json',
  ]);
  expect(files['finding.md']).toMatch(/^## ❌ shop fails\n/);
  expect(files['requests.sh']).toContain(
    '# Set TOKEN to the token that the login at https://shop.example answers with\n',
  );
  expect(matches('report', JSON.parse(files['report.json'] ?? ''))).toBeNull();
  expect(JSON.parse(files['evidence.json'] ?? '')).toEqual({
    version: 1,
    visits: [named(stripped(), 'shop')],
  });
});

test('what is in it can be judged again', async () => {
  save('evidence.json', named(stripped(), 'shop'));
  await bundle('evidence.json');
  const files = opened('wp-rest-doctor-shop-2026-11-24.zip');
  writeFileSync(path.join(folder, 'again.json'), files['evidence.json'] ?? '');
  const { stdout } = await command(['replay', 'again.json', '--format', 'json'], { cwd: folder });
  expect(JSON.parse(stdout)).toEqual(JSON.parse(files['report.json'] ?? ''));
});

test('the ticket says who, what, when, how we know, and what we ask for', () => {
  const evidence = stripped();
  expect(ticket(reportOf(evidence), evidence, 'host')).toMatchSnapshot('ticket.txt');
});

test('the ticket is polite: nothing in it is shouted', () => {
  const texts = [
    ...causes.known.flatMap(({ says, symptom }) => [says, symptom]),
    ...fixes.known.flatMap(({ says, after, caveat }) => [says, after ?? '', caveat ?? '']),
  ];
  expect(texts.filter((text) => text.replace('<!--', '').includes('!'))).toEqual([]);
});

test('a site that works and needs a change is not said to be broken; nothing to change is a question', () => {
  const report = reportOf(stripped());
  const [finding] = report.findings;
  if (!finding) throw new Error('there is no finding');
  const warned = { ...report, status: 'warn' as const, findings: [{ ...finding, fixes: [] }] };
  const text = ticket(warned, stripped(), 'host');
  expect(text).toContain('https://shop.example works, and needs a\nchange all the same.');
  expect(text.replace(/\s+/g, ' ')).toContain('Please tell us which component gives these answers.');
});

test('what a host sent is text in the ticket', () => {
  const evidence = stripped();
  answer(evidence, 'validate', 302, '', [['location', 'https://shop.example/\u001b[2J\u202e\n\nHello']]);
  const report = reportOf(evidence, 'shop\u001b[2J\n\nSubject: x');
  for (const finding of report.findings)
    for (const fix of finding.fixes) fix.snippet = 'a\u001b[2J\u202e\r\n\u2028b';
  expect(ticket(report, evidence, 'host')).not.toMatch(/\p{Cf}|[\u2028\u2029]|[^\P{Cc}\n]/u);
});

test('no file is written over', async () => {
  save('evidence.json', named(stripped(), 'Shop: <1>/../x'));
  for (let run = 0; run < 3; run++) await bundle('evidence.json');
  const base = 'wp-rest-doctor-shop-1-..-x-2026-11-24';
  expect(archives().sort()).toEqual([`${base}-2.zip`, `${base}-3.zip`, `${base}.zip`]);
  await bundle('evidence.json', '--output', 'mine.zip');
  expect((await bundle('evidence.json', '--output', 'mine.zip')).stdout).toBe('mine-2.zip\n');
  expect(await bundle('evidence.json', '--output', 'no/such/mine.zip')).toMatchObject({
    status: 2,
    stderr: 'no/such/mine.zip: there is no such folder\n',
  });
});

test('an archive is about one site', async () => {
  save('evidence.json', named(stripped(), 'shop'), named(stripped(), 'blog'));
  expect(await bundle('evidence.json')).toMatchObject({
    status: 2,
    stderr: 'an archive is about one site, and here are 2: say --only NAME (shop, blog)\n',
  });
  expect(await bundle('evidence.json', '--only', 'blgo')).toMatchObject({
    status: 2,
    stderr: '--only blgo: no site has it; did you mean blog?\n',
  });
  save('hostile.json', named(stripped(), 'a\u001b[2J'), named(stripped(), '\u202eb'));
  expect((await bundle('hostile.json')).stderr).toContain('say --only NAME (a [2J, b)');
  expect((await bundle('evidence.json', '--only', 'blog')).stdout).toBe(
    'wp-rest-doctor-blog-2026-11-24.zip\n',
  );
  expect(await bundle('evidence.json', '--only', 'blog', '--user', 'x')).toMatchObject({ status: 2 });
});

test('the ticket is for whoever gets it', async () => {
  save('evidence.json', named(stripped(), 'shop'));
  const texts: Record<string, string> = {};
  for (const reader of ['host', 'developer', 'customer']) {
    const { status, stdout, stderr } = await bundle('evidence.json', '--for', reader);
    expect([status, stderr], reader).toEqual([0, expect.stringContaining('index.html')]);
    texts[reader] = opened(stdout.trim())['ticket.txt'] ?? '';
  }
  expect(texts.host).not.toContain('wp-admin');
  expect(texts.developer).toContain('In wp-admin > Settings > Permalinks.');
  expect(texts.developer).not.toContain('virtual host above');
  expect(texts.customer?.replace(/\s+/g, ' ')).toContain('In the dashboard > Settings > Permalinks.');
  expect(await bundle('evidence.json', '--for', 'hots')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^--for does not know hots; did you mean host\?/),
  });
});

test('where nothing is wrong there is nothing to ask for', async () => {
  save('evidence.json', named(healthy(), 'shop'));
  expect(await bundle('evidence.json')).toEqual({
    status: 0,
    stdout: '',
    stderr: 'Nothing is wrong at shop, so there is nothing to ask the host for. No archive was written.\n',
  });
  expect(archives()).toEqual([]);
});

test('a login that was not tested is not said to work', async () => {
  const evidence = named(healthy(), 'shop');
  evidence.site.has_credentials = false;
  for (const probe of ['token', 'validate', 'me', 'draft'] as const) delete evidence.exchanges[probe];
  save('evidence.json', evidence);
  expect(await bundle('evidence.json', '--for', 'customer')).toEqual({
    status: 0,
    stdout: '',
    stderr:
      'The public part of shop works. The login was not tested: give --user NAME to test it. No archive was written.\n',
  });
});

test('what looks secret stays here: nothing is written, and it is not repeated', async () => {
  const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJkYXRhIjoxMjM0NX0.c2lnbmF0dXJl';
  const leaks: [string, RegExp][] = [
    [`a token ${jwt}`, /evidence\.json: what looks like a token\n/],
    [
      `Authorization: Basic ${Buffer.from('admin:hunter22').toString('base64')}`,
      /evidence\.json: what looks like a name and a password in base64\n/,
    ],
    [
      'Authorization: Bearer 0123456789abcdef0123',
      /evidence\.json: what looks like an Authorization header\n/,
    ],
  ];
  for (const [text, message] of leaks) {
    const evidence = named(stripped(), 'shop');
    answer(evidence, 'posts', 200, `<p>${text}</p>`);
    save('evidence.json', evidence);
    const { status, stdout, stderr } = await bundle('evidence.json');
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain(text);
  }
  expect(archives()).toEqual([]);
});

test('the secrets of the visit are looked for in every spelling, and prose is no secret', () => {
  const files = (text: string) => [{ name: 'ticket.txt', says: '', text }];
  const auth = { username: 'admin', password: 'Tr0ub4dor & 3' };
  for (const text of [
    'Tr0ub4dor & 3',
    'Tr0ub4dor+%26+3',
    'Tr0ub4dor \\u0026 3',
    Buffer.from('admin:Tr0ub4dor & 3').toString('base64'),
  ])
    expect(leaksIn(files(text), { auth, headers: [] }), text).not.toEqual([]);
  expect(leaksIn(files('x-gate: s3cret-gate'), { auth: null, headers: ['s3cret-gate'] })).toEqual([
    'ticket.txt: a secret of this visit',
  ]);
  const prose =
    'the username and password as form-data; Basic authentication; Bearer x.y.z; "1"; Bearer «token»';
  for (const password of ['password', '1', ''])
    expect(leaksIn(files(prose), { auth: { username: 'admin', password }, headers: [] })).toEqual([]);
});

test('what looks like a credential is one, whoever gave it', () => {
  const looks = (text: string) => leaksIn([{ name: 'a', says: '', text }], { auth: null, headers: [] });
  const part = 'Zm9vYmFyYmF6';
  expect(looks(`eyJhbGciOiJkaXIi.${part}.${part}.${part}.${part}`)).toContain('a: what looks like a token');
  expect(looks('Authorization: ApiKey 3f9c1b7e5a2d4860b1c9')).toEqual([
    'a: what looks like an Authorization header',
  ]);
  expect(looks('Cookie: wordpress_logged_in_5c01=editor%7C1767225600%7Cq8')).toEqual([
    'a: what looks like a cookie of somebody who is logged in',
  ]);
  expect(looks('Cookie: wordpress_logged_in_5c01=«cookie»; a token of somebody')).toEqual([]);
});

test('an address is visited first, and the password of the visit is nowhere in the archive', async () => {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(404, { 'content-type': 'text/html' });
    response.end(`<h1>Not here, ${request.headers.authorization ?? ''}</h1>`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const env = { WP_PASSWORD: 'Tr0ub4dor & 3' };
  const ran = await command(['bundle', `http://127.0.0.1:${port}`, '--user', 'editor'], { cwd: folder, env });
  server.close();
  server.closeAllConnections();
  expect(ran.stderr).toMatch(/^Visiting http:\/\/127\.0\.0\.1:\d+ …\nIn it are 7 files:\n/);
  expect(ran.status).toBe(0);
  expect(ran.stdout).toMatch(/^wp-rest-doctor-127\.0\.0\.1-\d+-\d{4}-\d\d-\d\d\.zip\n$/);
  const files = opened(ran.stdout.trim());
  expect(files['ticket.txt']).toContain('It answered at 127.0.0.1.');
  expect(Object.values(files).join('')).not.toContain('Tr0ub4dor');
});
