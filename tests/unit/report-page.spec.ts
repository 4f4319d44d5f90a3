import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { causes } from '../../causes/index.ts';
import { causeText } from '../../reports/formats/explain/terminal.ts';
import { causePage } from '../../reports/formats/page/cause-page.ts';
import { requestPath } from '../../reports/model/path/request-path.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import { plain as plainStyle } from '../../reports/text/style.ts';
import { fleetReports, labReport } from './support/fleet-reports.ts';
import { pageOf } from './support/page.ts';
import { readPage } from './support/read-page.ts';

const broken = () => labReport('header-old-wordpress-block');

/** As it is after a way through JSON. */
const plain = (site: SiteReport) => JSON.parse(JSON.stringify(site));

test('the page is whole: a title, the data, what is seen without a script, and the script', () => {
  const html = pageOf([broken(), labReport('healthy')]);
  const page = parse(html, { comment: true });
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(page.querySelector('title')?.text).toBe('1 of 2 sites needs you · wp-rest-doctor');
  expect(page.querySelector('meta[name=viewport]')).not.toBeNull();
  expect(page.querySelectorAll('head > script').map(({ id }) => id)).toEqual(['sites-0', 'shared', 'run']);
  expect(page.querySelector('#app')?.text).toContain('Authorization header does not reach the plugin');
});

test('nothing but its own script and style may run, and nothing may be fetched', () => {
  const html = pageOf([broken()]);
  const policy = parse(html)
    .querySelector('meta[http-equiv=Content-Security-Policy]')
    ?.getAttribute('content');
  const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const style = /<style>(.*?)<\/style>/s.exec(html)?.[1];
  const script = /<script>(.*)<\/script>/s.exec(html)?.[1];
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(script).not.toMatch(/<\/script|<!--/i);
  expect(style).not.toMatch(/url\(|@import|<\//i);
});

test('no element has a style or a handler of its own: the policy would keep it from working', () => {
  const page = parse(pageOf([broken(), ...fleetReports(20)]));
  const names = page.querySelectorAll('*').flatMap(({ attributes }) => Object.keys(attributes));
  expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
});

test('every site is read back as it was reported, with its way', () => {
  const reports = [...fleetReports(30, { failing: 0.7 })];
  const { sites } = readPage(pageOf(reports));
  const expected = reports.map((site) => ({ ...plain(site), path: requestPath(site), isCut: false }));
  expect(sites).toEqual(expected);
});

test('a row a site, a column a check, and each cause with all that explain knows of it', () => {
  const stripped = broken();
  const { model } = readPage(pageOf([stripped, labReport('healthy'), labReport('secret-published')]));
  expect(model.counts).toEqual({ error: 0, fail: 1, flaky: 0, warn: 1, pass: 1, skipped: 0 });
  expect(model.checks[3]).toEqual({ id: 'token', label: '04 token', title: expect.any(String) });
  expect(model.sites.map(({ causes }) => causes)).toEqual([
    ['authorization-header-stripped'],
    [],
    ['secret-published'],
  ]);
  expect(model.sites[0]).toEqual({
    name: stripped.name,
    url: stripped.url,
    tags: [],
    status: 'fail',
    server: 'apache, PHP 8.2.36',
    states: ['pass', 'pass', 'pass', 'pass', 'fail', 'blocked', 'fail', 'pass', 'pass'],
    causes: ['authorization-header-stripped'],
    warnings: [],
    change: null,
    strip: [],
    duration_ms: expect.any(Number),
  });
  expect(model.causes.map(({ id, severity, count }) => [id, severity, count])).toEqual([
    ['authorization-header-stripped', 'fail', 1],
    ['secret-published', 'warn', 1],
  ]);
  expect(model.requests).toBe(28);
});

test('the same run makes the same page, byte for byte', () => {
  const page = () => pageOf([...fleetReports(60)]);
  expect(page()).toBe(page());
});

test('a text that looks like what many sites share is a text', () => {
  const odd = [
    '~',
    '~0',
    '~~0',
    '~~',
    '["~0","and more than twenty characters"]',
    '{"a":"more than twenty characters"}',
  ];
  const reports = [...fleetReports(12)].map((site) => ({
    ...site,
    tags: odd,
    notices: ['["~0","and more than twenty characters"]', '"and more than twenty characters"'],
  }));
  const { sites } = readPage(pageOf(reports));
  expect(sites.map(({ tags, notices }) => [tags, notices])).toEqual(
    reports.map(({ tags, notices }) => [tags, notices]),
  );
});

test('the page of a cause tells what explain tells', () => {
  for (const cause of causes.known) {
    const told = causeText(cause, null, { style: plainStyle, width: 10_000, quiet: false });
    const { explains, recognised, ruledOut, family, fixes } = causePage(cause);
    const sentences = [...recognised, ...ruledOut].flatMap((one) =>
      one.replace(/^one of these: /, '').split(/ → |; /),
    );
    const says = fixes.flatMap(({ server, ladder }) => [server, ...ladder.map((fix) => fix.says)]);
    const missing = [...explains, ...sentences, ...family.map((one) => one.says), ...says].filter(
      (one) => !told.includes(one),
    );
    expect([cause.id, missing]).toEqual([cause.id, []]);
    expect(says.length).toBeGreaterThan(0);
  }
});
