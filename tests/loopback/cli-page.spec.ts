import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { openerOf } from '../../cli/output/open-page.ts';
import { startRecordedSite } from '../bench/recorded-site.mjs';
import { command } from '../unit/support/command.ts';

let folder: string;
let site: Awaited<ReturnType<typeof startRecordedSite>>;

test.beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-page-'));
  site = await startRecordedSite(0);
});

test.afterEach(() => {
  site.stop();
  rmSync(folder, { recursive: true });
});

/** A browser that notes what it is to open. */
function browser(): string {
  const file = path.join(folder, 'browser.sh');
  writeFileSync(file, `#!/bin/sh\necho "$@" > '${folder}/opened'\n`);
  chmodSync(file, 0o755);
  return file;
}

async function opened(): Promise<string> {
  const file = path.join(folder, 'opened');
  await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8')).toBeTruthy();
  return readFileSync(file, 'utf8').trim();
}

test('--format html writes the page alone, and says last where it is', async () => {
  const { status, stdout, stderr } = await command([site.url, '--format', 'html'], { cwd: folder });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/the login was not tested\.[^\n]*\n(.+\n)* wp-rest-doctor\.html\n$/);
  expect(readdirSync(folder)).toEqual(['wp-rest-doctor.html']);
  expect(readFileSync(path.join(folder, 'wp-rest-doctor.html'), 'utf8')).toMatch(/^<!doctype html>/i);
});

test('with --output it is the page of that folder', async () => {
  const args = [site.url, '--format', 'html', '--output', 'out'];
  const { stdout } = await command(args, { cwd: folder });
  expect(stdout.endsWith(` ${path.join('out', 'index.html')}\n`)).toBe(true);
  expect(readdirSync(folder)).toEqual(['out']);
});

test('--open opens it with what BROWSER names, and never in a CI', async () => {
  test.skip(process.platform === 'win32', 'the browser of the test is a script');
  const env = { BROWSER: browser() };
  await command([site.url, '--open', '--output', 'in ci'], { cwd: folder, env: { ...env, CI: 'true' } });
  await command([site.url, '--open', '--output', 'an $(out)'], { cwd: folder, env });
  expect(await opened()).toBe(path.join(folder, 'an $(out)', 'index.html'));
});

test('a browser that cannot be started costs nothing but a line', async () => {
  const env = { BROWSER: path.join(folder, 'none-here') };
  const { status, stderr } = await command([site.url, '--open'], { cwd: folder, env });
  expect(status).toBe(0);
  expect(stderr).toMatch(/wp-rest-doctor\.html cannot be opened: .*ENOENT/);
});

test('each system has its opener; nobody sits at a CI', () => {
  expect(openerOf({}, 'linux')).toEqual(['xdg-open']);
  expect(openerOf({}, 'darwin')).toEqual(['open']);
  expect(openerOf({}, 'win32')).toEqual(['rundll32.exe', 'url.dll,FileProtocolHandler']);
  expect(openerOf({ BROWSER: 'firefox' }, 'darwin')).toEqual(['firefox']);
  for (const env of [
    { CI: 'true' },
    { CI: '1' },
    { TF_BUILD: 'True' },
    { JENKINS_URL: 'x' },
    { BROWSER: 'none' },
  ])
    expect(openerOf(env, 'linux')).toBeNull();
  expect(openerOf({ CI: 'false' }, 'linux')).toEqual(['xdg-open']);
});
