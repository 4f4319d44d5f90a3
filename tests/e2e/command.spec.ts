import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { matches } from '../../schemas/index.ts';
import { test } from './support/embedded.ts';
import { dropAuthorization, type Proxying, startProxy } from './support/proxy.ts';
import { runFolder } from './support/run-suite.ts';

// The command as a process, on a real WordPress.

const bin = fileURLToPath(new URL('../../cli/wp-rest-doctor.cjs', import.meta.url));

interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

function start(args: string[]): ChildProcess {
  return spawn(process.execPath, [bin, ...args], {
    env: { ...process.env, WP_PASSWORD: 'password', NO_COLOR: '', FORCE_COLOR: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function ended(child: ChildProcess): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const [status] = await once(child, 'close');
  return { status, stdout, stderr };
}

const posts = async (url: string, token: string) => {
  const answer = await fetch(`${url}/wp-json/wp/v2/posts?status=draft&context=edit&per_page=100`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return (await answer.json()) as { id: number; title: { raw: string } }[];
};

async function tokenOf(url: string): Promise<string> {
  const body = new URLSearchParams({ username: 'admin', password: 'password' });
  const answer = await fetch(`${url}/wp-json/jwt-auth/v1/token`, { method: 'POST', body });
  return ((await answer.json()) as { token: string }).token;
}

test('one line, and a real WordPress is seen to be well', async ({ embedded }) => {
  const { status, stdout, stderr } = await ended(start([embedded.url, '--user', 'admin']));
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.match(/^ 0\d \w+ +ok /gm)).toHaveLength(9);
  expect(stdout).toMatch(/\n ok \S+: a client can log in and write\.\n$/);
});

test('a lost header is named with its fix, plain where nobody looks at a terminal', async ({ embedded }) => {
  const proxy = await startProxy(embedded.url, dropAuthorization);
  const { status, stdout } = await ended(start([proxy.url, '--user', 'admin', '--curl']));
  await proxy.stop();
  expect(status).toBe(1);
  expect(stdout).toContain('authorization-header-stripped');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no colour is what is asked
  expect(stdout).not.toMatch(/[\u001b─-╿✓✗]/);
  expect(stdout).toContain('$TOKEN');
  expect(stdout).not.toMatch(/eyJ\w/);
});

test('Ctrl-C while the draft is being written: it is removed, what is known is written, exit 130', async ({
  embedded,
}) => {
  let proxy: Proxying | null = null;
  const children: ChildProcess[] = [];
  // WordPress has written the draft and its answer is on its way when the key is pressed.
  proxy = await startProxy(embedded.url, (request, response) => {
    if (request.method !== 'POST' || !/\/wp\/v2\/posts(\?|$)/.test(request.url ?? '')) return false;
    const end = response.end.bind(response);
    response.end = ((...args: Parameters<typeof end>) => {
      children[0]?.kill('SIGINT');
      setTimeout(() => end(...args), 300);
      return response;
    }) as typeof response.end;
    return false;
  });
  const folder = path.join(await runFolder(), 'out');
  const child = start([proxy.url, '--user', 'admin', '--output', folder]);
  children.push(child);
  const { status, stdout, stderr } = await ended(child);
  await proxy.stop();
  expect([status, stderr]).toEqual([130, '']);
  expect(proxy.seen.filter((line) => line.startsWith('DELETE'))).toHaveLength(1);
  expect(stdout).toMatch(/06 draft {7}ok/);
  expect(stdout).toMatch(/08 cors {8}(ok|skip)/);
  expect(matches('report', JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8')))).toBeNull();
  const left = await posts(embedded.url, await tokenOf(embedded.url));
  expect(left.filter(({ title }) => title.raw.startsWith('wp-rest-doctor test draft'))).toEqual([]);
});

test('Ctrl-C while a site is silent ends at once', async ({ embedded }) => {
  const proxy = await startProxy(embedded.url, () => true);
  const child = start([proxy.url]);
  while (proxy.seen.length === 0) await sleep(20);
  const started = Date.now();
  child.kill('SIGINT');
  const { status, stdout } = await ended(child);
  await proxy.stop();
  expect(status).toBe(130);
  expect(stdout).toMatch(/01 smoke {7}skip +the run was interrupted/);
  expect(Date.now() - started).toBeLessThan(2000);
});

test('whoever reads us may stop reading', async ({ embedded }) => {
  const child = start([embedded.url]);
  child.stdout?.destroy();
  const [status] = await once(child, 'close');
  expect(status).toBe(141);
});
