import { expect } from '@playwright/test';
import { command } from '../unit/support/command.ts';
import { ask, type Question } from './support/ask.ts';
import { type Embedded, PATIENT, test } from './support/embedded.ts';
import { withFault } from './support/faults.ts';
import { type Meddling, startProxy } from './support/proxy.ts';

/** `clean` on a real WordPress, whose search and whose statuses are its own. */

const env = { WP_PASSWORD: 'password' };
const MARKED = 'wp-rest-doctor test draft mc1abcd3, safe to delete';
const left: Meddling = (request, response) => {
  const deletes = request.method === 'DELETE' || request.headers['x-http-method-override'] === 'DELETE';
  if (deletes) response.writeHead(405, { 'content-type': 'text/html' }).end('<h1>Not Allowed</h1>');
  return deletes;
};

test.describe.configure({ mode: 'serial' });

let token = '';

test.beforeAll(async ({ embedded: { url } }) => {
  const body = JSON.stringify({ username: 'admin', password: 'password' });
  const headers = { 'content-type': 'application/json' };
  const { json } = await ask(url, { method: 'POST', path: '/wp-json/jwt-auth/v1/token', headers, body });
  token = String(Reflect.get(Object(json), 'token'));
});

function posts(method: string, path: string, body?: unknown): Question {
  return {
    method,
    path: `/wp-json/wp/v2/posts${path}`,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  };
}

async function write(url: string, title: string, status: string): Promise<number> {
  const reply = await ask(url, posts('POST', '', { title, status, content: MARKED }));
  expect(reply.status).toBe(201);
  return Number(Reflect.get(Object(reply.json), 'id'));
}

async function statuses(url: string, ids: number[]): Promise<number[]> {
  return Promise.all(ids.map(async (id) => (await ask(url, posts('GET', `/${id}?context=edit`))).status));
}

const clean = (url: string, ...more: string[]) =>
  command(['clean', url, '--user', 'admin', ...more], { env });

async function situation({ url }: Embedded) {
  const draft = await write(url, MARKED, 'draft');
  const decoy = await write(url, 'wp-rest-doctor: what its test draft told me', 'draft');
  const published = await write(url, MARKED, 'publish');
  const hidden = await write(url, MARKED, 'private');
  return { draft, others: [decoy, published, hidden] };
}

test('exactly the draft of ours goes; a decoy and what was published stay', async ({ embedded }) => {
  const { url } = embedded;
  const { draft, others } = await situation(embedded);
  const shown = await clean(url);
  expect(shown.stdout).toContain(': 1 draft of earlier runs\n');
  expect(await statuses(url, [draft, ...others])).toEqual([200, 200, 200, 200]);
  const { status, stdout } = await clean(url, '--yes');
  expect(stdout).toContain(`  ${draft} is gone\n`);
  expect(stdout).toContain(`${MARKED} (publish)\n`);
  expect(stdout).toContain(`${MARKED} (private)\n`);
  expect(stdout).not.toContain('what its test draft told me');
  expect(status).toBe(0);
  expect(await statuses(url, [draft, ...others])).toEqual([404, 200, 200, 200]);
  await Promise.all(others.map((id) => ask(url, posts('DELETE', `/${id}?force=true`))));
});

test('what a visit had to leave behind is found and removed', async ({ embedded: { url } }) => {
  const proxy = await startProxy(url, left);
  const { stdout: told, status } = await command(['check', proxy.url, '--user', 'admin', ...PATIENT], {
    env,
  });
  await proxy.stop();
  expect([status, told]).toEqual([1, expect.stringContaining('draft-left-behind')]);
  const cleaned = await clean(url, '--yes');
  expect([cleaned.status, cleaned.stdout]).toEqual([0, expect.stringContaining('1 of 1 draft is gone')]);
  expect((await clean(url)).stdout).toContain('no draft of an earlier run');
});

test('a user who writes no posts is told so', async ({ embedded: { url } }) => {
  const made = await ask(url, {
    ...posts('POST', '', {
      username: 'onlooker',
      password: 'onlooker',
      email: 'onlooker@example.test',
      roles: ['subscriber'],
    }),
    path: '/wp-json/wp/v2/users',
  });
  expect(made.status).toBe(201);
  const run = await command(['clean', url, '--user', 'onlooker'], { env: { WP_PASSWORD: 'onlooker' } });
  expect([run.status, run.stdout]).toEqual([1, expect.stringContaining('the drafts cannot be listed: 400 ')]);
});

test('with plain permalinks it works at the address that is left', async ({ embedded }) => {
  const { url, folder } = embedded;
  const draft = await write(url, MARKED, 'draft');
  const plain = ['permalink_structure', 'rewrite_rules']
    .map((option) => `add_filter( 'pre_option_${option}', '__return_empty_string' );`)
    .join('\n');
  await withFault(folder, { php: plain }, async () => {
    const { status, stdout } = await clean(url, '--yes');
    expect([status, stdout]).toEqual([0, expect.stringContaining(`${draft} is gone`)]);
  });
  expect(await statuses(url, [draft])).toEqual([404]);
});
