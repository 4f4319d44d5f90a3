import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { curlLines } from '../../reports/formats/curl/script.ts';
import type { Report } from '../../reports/model/report.ts';
import { command } from '../unit/support/command.ts';
import { PATIENT, test } from './support/embedded.ts';
import { dropAuthorization, startProxy } from './support/proxy.ts';
import { runFolder } from './support/run-suite.ts';

// What a visit to a real WordPress leaves behind, and what can be done with it.

const shell = promisify(execFile);
const env = { WP_PASSWORD: 'password' };

const reportIn = (folder: string): Report =>
  JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8'));

/** What is judged; how long it took is another each time. */
const judged = ({ sites }: Report) =>
  sites.map(({ checks, exchanges, ...site }) => ({
    ...site,
    checks: checks.map(({ duration_ms: _, ...check }) => check),
    exchanges: exchanges.length,
  }));

async function emptyFolder(): Promise<string> {
  const folder = await runFolder();
  mkdirSync(folder, { recursive: true });
  return folder;
}

test('a saved visit is judged as it was', async ({ embedded }) => {
  const cwd = await emptyFolder();
  const proxy = await startProxy(embedded.url, dropAuthorization);
  const live = await command(['check', proxy.url, '--user', 'admin', ...PATIENT, '--output', 'live', '-q'], {
    cwd,
    env,
  });
  await proxy.stop();
  const again = await command(['replay', 'live/evidence.json', '--output', 'again', '-q'], { cwd });
  expect([live.status, again.status, again.stderr]).toEqual([1, 1, '']);
  expect(judged(reportIn(path.join(cwd, 'again')))).toEqual(judged(reportIn(path.join(cwd, 'live'))));
});

test('the printed lines ask what was asked, and are answered alike', async ({ embedded }) => {
  const cwd = await emptyFolder();
  await command(['check', embedded.url, '--user', 'admin', ...PATIENT, '--output', 'out', '-q'], {
    cwd,
    env,
  });
  const [site] = reportIn(path.join(cwd, 'out')).sites;
  // By hand a draft would stay, and the one of the visit is gone.
  const exchanges = site?.exchanges.filter(({ probe }) => !probe.startsWith('draft')) ?? [];
  const login = exchanges.filter(({ probe }) => probe === 'token');
  const { stdout: answer } = await shell('sh', ['-c', curlLines(login, embedded.url)], {
    env: { ...process.env, ...env },
  });
  const token = JSON.parse(answer.slice(answer.indexOf('{'))).token;
  for (const exchange of exchanges) {
    const { stdout } = await shell('sh', ['-c', curlLines([exchange], embedded.url)], {
      env: { ...process.env, ...env, TOKEN: token },
    });
    expect(Number(/^HTTP\/\S+ (\d+)/.exec(stdout)?.[1]), exchange.probe).toBe(exchange.response?.status);
  }
  expect(exchanges.length).toBeGreaterThan(5);
});

test('an archive for the host holds no token and no password', async ({ embedded }) => {
  const cwd = await emptyFolder();
  const proxy = await startProxy(embedded.url, dropAuthorization);
  const { status, stdout, stderr } = await command(['bundle', proxy.url, '--user', 'admin'], {
    cwd,
    env,
  });
  await proxy.stop();
  expect([status, stderr]).toEqual([0, expect.stringMatching(/^Visiting .*\nIn it are 7 files:\n/)]);
  const files = unzipSync(readFileSync(path.join(cwd, stdout.trim())));
  const texts = Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  for (const [name, text] of texts) expect(text, name).not.toMatch(/eyJ[\w-]+\.|[?&=]password\b/);
  expect(Object.fromEntries(texts)['ticket.txt']).toContain('Authorization header does not reach the');
});
