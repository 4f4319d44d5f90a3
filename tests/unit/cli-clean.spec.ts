import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { type Blog, type BlogOptions, type Post, send, startBlog } from './support/blog.ts';
import { command } from './support/command.ts';

const title = (unique: string) => `wp-rest-doctor test draft ${unique}, safe to delete`;
const post = (id: number, given: string, status = 'draft'): Post => ({ id, title: given, status });

const ours = [post(11, title('mc1abcd3')), post(12, title('mc2abcd3'))];
const others = [
  post(21, title('mc3abcd3'), 'publish'),
  post(22, title('mc4abcd3'), 'pending'),
  post(23, 'wp-rest-doctor test draft, and what came of it'),
  post(24, `About the ${title('mc5abcd3')}`),
  post(25, 'My test draft for wp-rest-doctor'),
];

const env = { WP_PASSWORD: 'correct horse battery' };
const blogs: Blog[] = [];
const folders: string[] = [];

async function blog(options: BlogOptions = {}): Promise<Blog> {
  const started = await startBlog(options);
  blogs.push(started);
  return started;
}

test.afterEach(() => {
  for (const started of blogs.splice(0)) started.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const clean = (url: string, ...more: string[]) =>
  command(['clean', url, '--user', 'editor', ...more], { env });

test('drafts of ours are shown and deleted; whatever else a search finds stays', async () => {
  const { url, posts, seen } = await blog({ posts: [...ours, ...others] });
  const { status, stdout, stderr } = await clean(url, '--yes');
  const host = new URL(url).host;
  expect(stdout).toBe(
    [
      `${host}: 2 drafts of earlier runs`,
      `  11  2026-11-20 14:02:11  ${title('mc1abcd3')}`,
      `  12  2026-11-20 14:02:11  ${title('mc2abcd3')}`,
      `${host}: left alone, since somebody has worked on it`,
      `  21  2026-11-20 14:02:11  ${title('mc3abcd3')} (publish)`,
      `  22  2026-11-20 14:02:11  ${title('mc4abcd3')} (pending)`,
      '  23  2026-11-20 14:02:11  wp-rest-doctor test draft, and what came of it (draft)',
      '  11 is gone',
      '  12 is gone',
      `${host}: 2 of 2 drafts are gone`,
      '',
    ].join('\n'),
  );
  expect([status, stderr]).toEqual([0, '']);
  expect([...posts.keys()]).toEqual([21, 22, 23, 24, 25]);
  expect(seen.filter((line) => line.endsWith('/token'))).toHaveLength(1);
  expect(seen.filter((line) => !line.startsWith('GET'))).toEqual([
    'POST /jwt-auth/v1/token',
    'DELETE /wp/v2/posts/11',
    'DELETE /wp/v2/posts/12',
  ]);
});

test('where nobody can be asked, they are only shown', async () => {
  const { url, posts } = await blog({ posts: [...ours] });
  const { status, stdout } = await clean(url);
  expect(status).toBe(0);
  expect(stdout).toContain('nothing was deleted; add --yes to delete them');
  expect(posts.size).toBe(2);
});

for (const [answer, left] of [
  ['y\n', 0],
  ['YES\n', 0],
  ['\n', 2],
  ['n\n', 2],
  ['maybe\n', 2],
  [null, 2],
] as const) {
  test(`asked on a terminal, ${JSON.stringify(answer)} leaves ${left}`, async () => {
    const { url, posts } = await blog({ posts: [...ours] });
    const run = await command(['clean', url, '--user', 'editor'], { env, isTTY: true, stdin: answer });
    expect(run.stderr).toBe(`Delete 2 drafts at ${url} for good? [y/N] `);
    expect([run.status, posts.size]).toEqual([0, left]);
    expect(run.stdout.includes('nothing was deleted')).toBe(left > 0);
  });
}

test('Ctrl-C at the question deletes nothing', async () => {
  const interruption = new AbortController();
  const { url, posts } = await blog({
    posts: [...ours],
    meddle({ query }) {
      if (query.has('search')) setTimeout(() => interruption.abort(), 300);
      return false;
    },
  });
  const run = command(['clean', url, '--user', 'editor'], {
    env,
    isTTY: true,
    stdin: '',
    interrupted: interruption.signal,
  });
  expect((await run).status).toBe(130);
  expect(posts.size).toBe(2);
});

test('none is there: that is said, and all is well', async () => {
  const { url } = await blog({ posts: [post(25, 'My test draft for wp-rest-doctor')] });
  const { status, stdout } = await clean(url, '--yes');
  expect([status, stdout]).toEqual([0, `${new URL(url).host}: no draft of an earlier run\n`]);
});

test('a draft that was published while somebody thought about it stays', async () => {
  const site = await blog({
    posts: ours.map((one) => ({ ...one })),
    meddle({ route }) {
      const [first] = site.posts.values();
      if (route === '/wp/v2/posts/11' && first) first.status = 'publish';
      return false;
    },
  });
  const { status, stdout } = await clean(site.url, '--yes');
  expect(stdout).toContain(
    '  11 could not be removed: it has changed meanwhile, and was left\n  12 is gone\n',
  );
  expect([status, [...site.posts.keys()]]).toEqual([1, [11]]);
});

test('where DELETE is refused, POST takes its place', async () => {
  const { url, posts, seen } = await blog({
    posts: [...ours],
    meddle: ({ method }, response) => method === 'DELETE' && send(response, 405, {}),
  });
  const { status, stdout } = await clean(url, '--yes');
  expect([status, posts.size]).toEqual([0, 0]);
  expect(stdout).toContain('2 of 2 drafts are gone');
  expect(seen).toContain('POST /wp/v2/posts/12');
});

test('one that cannot be removed is told with what was answered, and the others are removed', async () => {
  const refused = { code: 'rest_cannot_delete', message: '', data: { status: 403 } };
  const { url, posts } = await blog({
    posts: [...ours],
    meddle: ({ method, route }, response) =>
      method !== 'GET' && route.endsWith('/11') && send(response, 403, refused),
  });
  const { status, stdout } = await clean(url, '--yes');
  expect(stdout).toContain(
    '  11 could not be removed: it is still there: 403 rest_cannot_delete\n  12 is gone\n',
  );
  expect(stdout).toContain('1 of 2 drafts is gone');
  expect([status, [...posts.keys()]]).toEqual([1, [11]]);
});

test('a server that says deleted and keeps it is not believed', async () => {
  const { url } = await blog({
    posts: ours.slice(0, 1),
    meddle: ({ method }, response) => method === 'DELETE' && send(response, 200, { deleted: true }),
  });
  const { status, stdout } = await clean(url, '--yes');
  expect(status).toBe(1);
  expect(stdout).toContain('11 could not be removed: it is still there: 200 and JSON');
});

test('all pages are looked through, and more than ten are told', async () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => post(at + 1, title(`m${at}`)));
  const some = await blog({ posts: many(250) });
  expect((await clean(some.url)).stdout).toContain(': 250 drafts of earlier runs\n');
  const lots = await blog({ posts: many(1001) });
  const { stdout } = await clean(lots.url);
  expect(stdout).toContain(': 1000 drafts of earlier runs\n');
  expect(stdout).toContain('there are more posts to look through; run this again afterwards');
});

test('a refused login is tried once, without a wrong one after it, and leads to check', async () => {
  const { url, seen } = await blog({
    meddle: ({ route }, response) =>
      route.endsWith('/token') && send(response, 403, { code: '[jwt_auth] incorrect_password', message: '' }),
  });
  const { status, stdout } = await clean(url, '--yes');
  expect(status).toBe(1);
  expect(stdout).toContain('04 token: the login was refused: 403 [jwt_auth] incorrect_password');
  expect(stdout).toContain(`wp-rest-doctor check ${url} --user editor`);
  expect(seen.filter((line) => line.startsWith('POST'))).toHaveLength(1);
});

test('what blocks the login is told in its place', async () => {
  const { url } = await blog({
    meddle: ({ route }, response) =>
      route === '/' && send(response, 200, { namespaces: ['wp/v2'], routes: {} }),
  });
  const { status, stdout } = await clean(url, '--yes');
  expect(status).toBe(1);
  expect(stdout).toContain('03 namespace: the REST index has no POST route jwt-auth/v1/token');
});

test('a user who may not see drafts is told so', async () => {
  const { url } = await blog({
    meddle: ({ route, query }, response) =>
      route === '/wp/v2/posts' &&
      query.has('search') &&
      send(response, 403, { code: 'rest_forbidden_context' }),
  });
  const { status, stdout } = await clean(url, '--yes');
  expect(status).toBe(1);
  expect(stdout).toContain('the drafts cannot be listed: 403 rest_forbidden_context');
});

test('without pretty addresses it works at the address that does', async () => {
  const { url, posts } = await blog({
    posts: [...ours],
    meddle: ({ query }, response) => !query.has('rest_route') && send(response, 404, 'no'),
  });
  expect((await clean(url, '--yes')).status).toBe(0);
  expect(posts.size).toBe(0);
});

test('the token and the password are nowhere in what is said, even where a title repeats them', async () => {
  const { url } = await blog({
    meddle({ route, query, headers }, response) {
      if (route !== '/wp/v2/posts' || !query.has('search')) return false;
      const raw = `wp-rest-doctor test draft ${headers.authorization} ${env.WP_PASSWORD}\u001b[2J`;
      return send(response, 200, [{ id: 1, title: { raw }, status: 'draft' }]);
    },
  });
  const { stdout } = await clean(url, '--yes');
  expect(stdout).toContain('wp-rest-doctor test draft Bearer «token» «password» [2J (draft)');
});

test('it needs credentials, and leaves a read_only site alone', async () => {
  const { url, seen, posts } = await blog({ posts: [...ours] });
  const without = await command(['clean', url]);
  expect(without.status).toBe(2);
  expect(without.stderr).toContain('is not cleaned: drafts are seen by whoever logs in; add --user NAME');
  const cwd = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-clean-'));
  folders.push(cwd);
  const auth = { username: 'editor', password: 'correct horse battery' };
  const readOnly = { name: 'look-only', url, auth, read_only: true };
  writeFileSync(path.join(cwd, 'sites.yaml'), JSON.stringify({ sites: [readOnly] }));
  const refused = await command(['clean'], { cwd });
  expect([refused.status, refused.stderr]).toEqual([
    2,
    'look-only is not cleaned: it is read_only, so nothing is deleted there\n',
  ]);
  expect(seen).toEqual([]);
  const sites = [readOnly, { name: 'nobody', url }, { name: 'shop', url, auth }];
  writeFileSync(path.join(cwd, 'sites.yaml'), JSON.stringify({ sites }));
  const cleaned = await command(['clean', '--yes'], { cwd });
  expect(cleaned.status).toBe(0);
  expect(cleaned.stderr.match(/is not cleaned/g)).toHaveLength(2);
  expect(cleaned.stdout).toContain('shop: 2 of 2 drafts are gone');
  expect(posts.size).toBe(0);
});

test('credentials do not travel over plain http', async () => {
  test.skip(process.platform === 'win32', 'there 0.0.0.0 is no address to connect to');
  const cwd = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-clean-'));
  folders.push(cwd);
  const { url, seen } = await blog();
  // 0.0.0.0 reaches this machine and is no loopback address.
  const site = {
    name: 'shop',
    url: url.replace('127.0.0.1', '0.0.0.0'),
    auth: { username: 'e', password: `\${P}` },
  };
  writeFileSync(path.join(cwd, 'sites.yaml'), JSON.stringify({ sites: [site] }));
  const { status, stdout } = await command(['clean', '--yes'], { cwd, env: { P: 'correct horse battery' } });
  expect(status).toBe(1);
  expect(stdout).toContain('credentials are not sent over plain http');
  expect(seen).not.toContain('POST /jwt-auth/v1/token');
});
