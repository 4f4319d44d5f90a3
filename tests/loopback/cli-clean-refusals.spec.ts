import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { cleanSite } from '../../cli/commands/clean/clean-site.ts';
import { auth, clean, env, ours, test } from '../unit/support/clean.ts';
import { command } from '../unit/support/command.ts';
import { siteAt } from '../unit/support/site.ts';
import { type BlogOptions, send } from './support/blog.ts';

// Where `clean` may not do its work, or cannot: who is told what.

test('a refused login is tried once, without a wrong one after it, and leads to check', async ({ blog }) => {
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

test('what blocks the login is told in its place', async ({ blog }) => {
  const { url } = await blog({
    meddle({ route }, response) {
      if (route.startsWith('/jwt-auth/v1/'))
        return send(response, 404, { code: 'rest_no_route', message: '' });
      return route === '/' && send(response, 200, { namespaces: ['wp/v2'], routes: {} });
    },
  });
  const { status, stdout } = await clean(url, '--yes');
  expect(status).toBe(1);
  expect(stdout).toContain('03 namespace: the REST index has no POST route jwt-auth/v1/token');
});

test('a user who may not see drafts is told so', async ({ blog }) => {
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

test('without pretty addresses it works at the address that does', async ({ blog }) => {
  const { url, posts } = await blog({
    posts: [...ours],
    meddle: ({ query }, response) => !query.has('rest_route') && send(response, 404, 'no'),
  });
  expect((await clean(url, '--yes')).status).toBe(0);
  expect(posts.size).toBe(0);
});

test('the token and the password are nowhere in what is said, even where a title repeats them', async ({
  blog,
}) => {
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

test('it needs credentials, and leaves a read_only site alone', async ({ blog, folder }) => {
  const { url, seen, posts } = await blog({ posts: [...ours] });
  const without = await command(['clean', url]);
  expect(without.status).toBe(2);
  expect(without.stderr).toContain('is not cleaned: drafts are seen by whoever logs in; add --user NAME');
  const readOnly = { name: 'look-only', url, auth, read_only: true };
  writeFileSync(path.join(folder, 'sites.yaml'), JSON.stringify({ sites: [readOnly] }));
  const refused = await command(['clean'], { cwd: folder });
  expect([refused.status, refused.stderr]).toEqual([
    2,
    'look-only is not cleaned: it is read_only, so nothing is deleted there\n',
  ]);
  expect(seen).toEqual([]);
  const sites = [readOnly, { name: 'nobody', url }, { name: 'shop', url, auth }];
  writeFileSync(path.join(folder, 'sites.yaml'), JSON.stringify({ sites }));
  const cleaned = await command(['clean', '--yes'], { cwd: folder });
  expect(cleaned.status).toBe(0);
  expect(cleaned.stderr.match(/is not cleaned/g)).toHaveLength(2);
  expect(cleaned.stdout).toContain('shop: 2 of 2 drafts are gone');
  expect(posts.size).toBe(0);
});

test('credentials do not travel over plain http', async ({ blog, folder }) => {
  test.skip(process.platform === 'win32', 'there 0.0.0.0 is no address to connect to');
  const { url, seen } = await blog();
  // 0.0.0.0 reaches this machine and is no loopback address.
  const site = {
    name: 'shop',
    url: url.replace('127.0.0.1', '0.0.0.0'),
    auth: { username: 'e', password: `\${P}` },
  };
  writeFileSync(path.join(folder, 'sites.yaml'), JSON.stringify({ sites: [site] }));
  const { status, stdout } = await command(['clean', '--yes'], {
    cwd: folder,
    env: { P: 'correct horse battery' },
  });
  expect(status).toBe(1);
  expect(stdout).toContain('credentials are not sent over plain http');
  expect(seen).not.toContain('POST /jwt-auth/v1/token');
});

test('of several sites each is told in one piece, and the worst of them is the exit status', async ({
  blog,
  folder,
}) => {
  const refuse: BlogOptions['meddle'] = ({ route }, response) =>
    route.endsWith('/token') && send(response, 403, { code: '[jwt_auth] incorrect_password', message: '' });
  const sites = [
    { name: 'first', url: (await blog({ posts: [...ours] })).url, auth },
    { name: 'second', url: (await blog({ meddle: refuse })).url, auth },
    { name: 'third', url: (await blog({ posts: [...ours] })).url, auth },
  ];
  writeFileSync(path.join(folder, 'sites.yaml'), JSON.stringify({ sites }));
  const { status, stdout } = await command(['clean', '--yes'], { cwd: folder });
  expect(status).toBe(1);
  for (const name of ['first', 'third'])
    expect(stdout).toMatch(
      new RegExp(`^${name}: 2 drafts .*\\n(  1[12].*\\n){4}${name}: 2 of 2 drafts are gone$`, 'm'),
    );
  expect(stdout).toMatch(/^second: 04 token: .*\n {2}What is wrong, and how to fix it: /m);
});

test('a defect of ours says nothing of the site', async () => {
  const said: string[] = [];
  const outcome = await cleanSite(siteAt('http://127.0.0.1:9', { headers: { 'not a header name': 'x' } }), {
    say: (line) => void said.push(line),
    confirm: null,
    interrupted: new AbortController().signal,
    onAnswer: () => {},
  });
  expect(outcome).toBe('harness');
  expect(said[0]).toContain('shop: wp-rest-doctor itself failed. This says nothing about the site.');
});
