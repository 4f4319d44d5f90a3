// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a sites file writes its variables this way
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { startRecordedSite } from '../bench/recorded-site.mjs';
import { dropAuthorization, startProxy } from './support/proxy.ts';
import { installed, runFolder, runPlaywright, runSuiteOn } from './support/run-suite.ts';

// What both doors read, by the door to Playwright.

test('the suite reads .env beside the sites file, and a table of sites; the password is in no report', async () => {
  const site = await startRecordedSite(0);
  const folder = await runFolder();
  writeFileSync(path.join(folder, '.env'), 'SHOP_PASSWORD="a password of the test"\n');
  const auth = '{ username: admin, password: "${SHOP_PASSWORD}" }';
  const yaml = await runSuiteOn(`sites: [{ name: shop, url: ${site.url}, auth: ${auth} }]`, [], folder);
  const table = path.join(folder, 'sites.csv');
  writeFileSync(table, `name;url;username;password\r\nshop;${site.url};admin;\${SHOP_PASSWORD}\r\n`);
  const args = ['test', '--config', installed, '--output', path.join(folder, 'results')];
  const csv = await runPlaywright(args, folder, { SITES: table });
  site.stop();
  for (const { status, report, stderr } of [yaml, csv]) {
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('password')]);
    expect(report?.sites.map(({ name, status: state }) => [name, state])).toEqual([['shop', 'pass']]);
    expect(JSON.stringify(report)).not.toContain('a password of the test');
  }
});

test('a run that ends before all tests began passes no site that it did not come to', async () => {
  const [first, second] = [await startRecordedSite(0), await startRecordedSite(0)];
  const sites = `sites: [{ name: a, url: "http://127.0.0.1:9" }, { name: b, url: ${first.url} }, { name: c, url: ${second.url} }]`;
  const { report, stdout } = await runSuiteOn(sites, ['--workers', '1', '-x']);
  first.stop();
  second.stop();
  expect(report?.sites.map(({ name, status, interrupted }) => [name, status, interrupted])).toEqual([
    ['a', 'fail', true],
    ['b', 'skipped', true],
    ['c', 'skipped', true],
  ]);
  expect(stdout).toContain('3 of 3 sites were not checked to the end');
});

test('the suite reads the files of a site too: the failing test and the report name the line', async () => {
  const site = await startRecordedSite(0);
  const proxy = await startProxy(site.url, dropAuthorization);
  const folder = await runFolder();
  writeFileSync(
    path.join(folder, 'htaccess'),
    '<IfModule mod_setenvif>\nSetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1\n</IfModule>\nRewriteEngine On\nRewriteRule ^index\\.php$ - [L]\nRewriteRule . /index.php [L]\n',
  );
  const entry = `{ name: shop, url: ${proxy.url}, server: apache, files: { htaccess: htaccess } }`;
  const { status, stdout, report } = await runSuiteOn(`sites: [${entry}]`, [], folder);
  await proxy.stop();
  site.stop();
  expect(status).toBe(1);
  expect(stdout).toContain('htaccess, line 1: No module is called mod_setenvif');
  expect(stdout).toContain('+<IfModule mod_setenvif.c>');
  expect(report?.sites[0]?.findings.map(({ cause, files }) => [cause, files?.lines[0]?.remark])).toEqual([
    ['authorization-header-stripped', 'module-name'],
  ]);
});
