import dns from 'node:dns';
import { expect } from '@playwright/test';
import { clean, env, ours, post, test, title } from '../unit/support/clean.ts';
import { command } from '../unit/support/command.ts';
import { send } from './support/blog.ts';

const others = [
  post(21, title('mc3abcd3'), 'publish'),
  post(22, title('mc4abcd3'), 'pending'),
  post(23, 'wp-rest-doctor test draft, and what came of it'),
  post(24, `About the ${title('mc5abcd3')}`),
  post(25, 'My test draft for wp-rest-doctor'),
];

test('drafts of ours are shown and deleted; whatever else a search finds stays', async ({ blog }) => {
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

test('a draft as ours that another user wrote is shown and stays', async ({ blog }) => {
  const { url, posts, seen } = await blog({
    posts: [{ ...post(31, title('mc6abcd3')), author: 2 }, ...ours],
  });
  const { status, stdout } = await clean(url, '--yes');
  expect(stdout).toContain(': 2 drafts of earlier runs\n');
  expect(stdout).toContain(': left alone, since another user wrote it: clean as that user\n  31  ');
  expect([status, [...posts.keys()]]).toEqual([0, [31]]);
  expect(seen.filter((line) => line.startsWith('DELETE'))).not.toContain('DELETE /wp/v2/posts/31');
});

test('where nobody can be asked, they are only shown', async ({ blog }) => {
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
  test(`asked on a terminal, ${JSON.stringify(answer)} leaves ${left}`, async ({ blog }) => {
    const { url, posts } = await blog({ posts: [...ours] });
    const run = await command(['clean', url, '--user', 'editor'], { env, isTTY: true, stdin: answer });
    expect(run.stderr).toBe(`Delete 2 drafts at ${url} for good? [y/N] `);
    expect([run.status, posts.size]).toEqual([0, left]);
    expect(run.stdout.includes('nothing was deleted')).toBe(left > 0);
  });
}

test('Ctrl-C at the question deletes nothing', async ({ blog }) => {
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

test('none is there: that is said, and all is well', async ({ blog }) => {
  const { url } = await blog({ posts: [post(25, 'My test draft for wp-rest-doctor')] });
  const { status, stdout } = await clean(url, '--yes');
  expect([status, stdout]).toEqual([0, `${new URL(url).host}: no draft of an earlier run\n`]);
});

test('a draft that was published while somebody thought about it stays', async ({ blog }) => {
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

test('where DELETE is refused, POST takes its place', async ({ blog }) => {
  const { url, posts, seen } = await blog({
    posts: [...ours],
    meddle: ({ method }, response) => method === 'DELETE' && send(response, 405, {}),
  });
  const { status, stdout } = await clean(url, '--yes');
  expect([status, posts.size]).toEqual([0, 0]);
  expect(stdout).toContain('2 of 2 drafts are gone');
  expect(seen).toContain('POST /wp/v2/posts/12');
});

test('one that cannot be removed is told with what was answered, and the others are removed', async ({
  blog,
}) => {
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

test('a server that says deleted and keeps it is not believed', async ({ blog }) => {
  const { url } = await blog({
    posts: ours.slice(0, 1),
    meddle: ({ method }, response) => method === 'DELETE' && send(response, 200, { deleted: true }),
  });
  const { status, stdout } = await clean(url, '--yes');
  expect(status).toBe(1);
  expect(stdout).toContain('11 could not be removed: it is still there: 200 and JSON');
});

test('all pages are looked through, and more than ten are told', async ({ blog }) => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => post(at + 1, title(`m${at}`)));
  const some = await blog({ posts: many(250) });
  expect((await clean(some.url)).stdout).toContain(': 250 drafts of earlier runs\n');
  const lots = await blog({ posts: many(1001) });
  const { stdout } = await clean(lots.url);
  expect(stdout).toContain(': 1000 drafts of earlier runs\n');
  expect(stdout).toContain('there are more posts to look through; run this again afterwards');
});

test('of many names on one server a few are cleaned at a time', async ({ blog }) => {
  const busy = new Set<string>();
  let most = 0;
  const { url } = await blog({
    posts: [...ours],
    meddle({ headers: { host = '' } }, response) {
      busy.add(host);
      most = Math.max(most, busy.size);
      const end = response.end.bind(response);
      const endLater = (text?: string) => {
        setTimeout(() => {
          busy.delete(host);
          end(text);
        }, 50);
        return response;
      };
      Object.assign(response, { end: endLater });
      return false;
    },
  });
  const lookup = dns.promises.lookup;
  const here = async () => [{ address: '127.0.0.1', family: 4 }];
  Object.assign(dns.promises, { lookup: here });
  const names = Array.from({ length: 12 }, (_, at) => `shop-${at}.localhost:${new URL(url).port}`);
  const { status, stdout } = await command(['clean', ...names, '--user', 'editor'], { env });
  Object.assign(dns.promises, { lookup });
  expect(stdout.match(/2 drafts of earlier runs/g)).toHaveLength(12);
  expect(status).toBe(0);
  expect(most).toBeLessThanOrEqual(4);
});
